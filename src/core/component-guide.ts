import { z } from 'zod';
import { innerType, metaOf } from './field.ts';
import type { Bilingual } from './locale.ts';
import type { MdxComponent } from './mdx-attribute.ts';
import { mdxComponents, type MdxComponentName } from './mdx-component.ts';
import { expectedOf } from './schema-walk.ts';
import { withNoBreakSpaces } from './wording.ts';

/** What an editor is told of an attribute. */
export interface AttributeGuide {
  readonly name: string;
  readonly label: Bilingual;
  readonly required: boolean;
  /** What holds where the attribute is not written. */
  readonly fallback: string | undefined;
  /** What may be written. */
  readonly expected: Bilingual;
  readonly help: Bilingual | undefined;
}

/** What an editor is told of a component. */
export interface ComponentGuide {
  readonly name: MdxComponentName;
  readonly help: Bilingual;
  readonly attributes: readonly AttributeGuide[];
  /** Components that stand in this one and nowhere else. */
  readonly parts: readonly ComponentGuide[];
}

const typeset = ({ fr, en }: Bilingual): Bilingual => ({ fr: withNoBreakSpaces(fr), en });

const fallbackOf = (schema: z.core.$ZodType): string | undefined => {
  if (schema instanceof z.ZodDefault) return String(schema.def.defaultValue);
  const inner = innerType(schema);
  return inner && fallbackOf(inner);
};

const attributesOf = (schema: z.ZodObject): AttributeGuide[] =>
  Object.entries<z.ZodType>(schema.shape).map(([name, attribute]) => {
    const meta = metaOf(attribute);
    return {
      name,
      label: typeset(meta?.label ?? { fr: name, en: name }),
      required: !attribute.safeParse(undefined).success,
      fallback: fallbackOf(attribute),
      expected: typeset(expectedOf(attribute)),
      help: meta?.help && typeset(meta.help),
    };
  });

const kinds: Readonly<Record<MdxComponentName, MdxComponent>> = mdxComponents;

const guideOf = (name: MdxComponentName): ComponentGuide => ({
  name,
  help: typeset(kinds[name].help),
  attributes: attributesOf(kinds[name].attributes),
  parts: names.filter((other) => kinds[other].inside === name).map(guideOf),
});

const names = Object.keys(mdxComponents) as MdxComponentName[];

/** Every component of an editor's page, in the order to read them: made from the schemas that the check uses. */
export const componentGuide: readonly ComponentGuide[] = names
  .filter((name) => kinds[name].inside === undefined)
  .map(guideOf);
