import { ruleCodeSchema } from '../../../src/core/charter.ts';
import { idsIn, isPublicFile, namedBy } from '../../../src/core/mdx-attribute.ts';
import { mdxComponents } from '../../../src/core/mdx-component.ts';
import { problem, type Problem, type ProblemPlace } from '../../../src/core/problem.ts';
import { withNearest } from '../../../src/core/rules/known-ids.ts';
import { schemaAt } from '../../../src/core/schema-walk.ts';
import type { PictureFiles } from '../picture-files.ts';
import { missingPublicFile } from '../public-files.ts';
import { attributePlace } from './attribute-place.ts';
import { attributesOf, componentOf } from './component-tag.ts';
import type { Body, BodyNode } from './tree.ts';

/** What components may name. */
export interface Known {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ruleCodes: ReadonlySet<string>;
}

interface Around {
  readonly known: Known;
  readonly pictures: PictureFiles;
}

/** Components that name an entry, a rule or a file that does not exist. */
export const componentReferences = (nodes: readonly BodyNode[], body: Body, around: Around): Problem[] =>
  nodes.flatMap((node) => {
    const component = componentOf(node);
    if (!component) return [];
    const schema = mdxComponents[component].attributes;
    return Object.entries(attributesOf(node)).flatMap(([name, written]) => {
      const attribute = schemaAt(schema, [name]);
      if (!attribute || !isWellWritten(schema, name, written)) return [];
      const place = attributePlace(node, name, body);
      if (component === 'Rule') return unknownRule(written, place, around.known);
      if (isPublicFile(attribute)) return missingPublicFile(written, place, around.pictures);
      const collection = namedBy(attribute);
      return collection ? unknownIds(idsIn(written), { collection, place }, around.known) : [];
    });
  });

/** What is badly written is told by the schema of the attribute. */
const isWellWritten = (schema: object, name: string, written: string): boolean => {
  const { shape } = schema as {
    shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>>;
  };
  return shape[name]?.safeParse(written).success === true;
};

const unknownRule = (code: string, place: ProblemPlace, { ruleCodes }: Known): Problem[] =>
  ruleCodes.size === 0 || !ruleCodeSchema.safeParse(code).success || ruleCodes.has(code)
    ? []
    : [
        problem('unknown-rule', withNearest(place, code, ruleCodes), {
          code,
          known: [...ruleCodes].join(', '),
        }),
      ];

const unknownIds = (
  ids: readonly string[],
  { collection, place }: { collection: string; place: ProblemPlace },
  { ids: all }: Known,
): Problem[] => {
  const known = all.get(collection);
  return known
    ? ids
        .filter((name) => !known.has(name))
        .map((name) => problem('dangling-reference', withNearest(place, name, known), { name, collection }))
    : [];
};
