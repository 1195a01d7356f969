import type { z } from 'zod';
import type { ToolLocale } from '../../../src/core/locale.ts';
import { mdxComponents, type MdxComponentName } from '../../../src/core/mdx-component.ts';
import { nearest } from '../../../src/core/nearest.ts';
import { messageOf, problem, type Problem } from '../../../src/core/problem.ts';
import { schemaProblems } from '../../../src/core/schema-problems.ts';
import { expectedOf, schemaAt } from '../../../src/core/schema-walk.ts';
import { attributePlace } from './attribute-place.ts';
import { attributesOf, componentOf, isTag } from './component-tag.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

const names = Object.keys(mdxComponents);

const near = (name: string, known: readonly string[]): { nearest?: string } => {
  const close = nearest(name, known);
  return close === undefined ? {} : { nearest: close };
};

/** Components that the kit does not have, and attributes that do not fit theirs. */
export const componentProblems = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes.filter(isTag).flatMap((node) => {
    const place = placeOf(node, body);
    const component = componentOf(node);
    if (component) {
      return [...attributeProblems(node, component, body), ...repeatedAttributes(node, component, body)];
    }
    const written = node.name ?? '';
    const values = { component: written, known: names.join(', ') };
    return [problem('unknown-component', { ...place, ...near(written, names) }, values)];
  });

const attributeProblems = (node: BodyNode, component: MdxComponentName, body: Body): Problem[] => {
  const schema: z.ZodObject = mdxComponents[component].attributes;
  const data = attributesOf(node);
  const coded = new Set(
    (node.attributes ?? []).map((one) => one.name).filter((one) => one !== undefined && !(one in data)),
  );
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  const found = schemaProblems(parsed.error.issues, { file: body.file, schema, data, aboutPeople: false });
  return found.flatMap((fault) => {
    const name = String(fault.path?.at(-1) ?? '');
    if (coded.has(name)) return [];
    const place = attributePlace(node, name, body);
    if (fault.id === 'unknown-key') {
      const known = Object.keys(schema.shape);
      const values = { component, name, known: known.join(', ') || '—' };
      return [problem('unknown-attribute', { ...place, ...near(name, known) }, values)];
    }
    const at = schemaAt(schema, [name]);
    if (fault.id === 'missing-field' && at) {
      return [problem('missing-attribute', place, { component, name, expected: expectedOf(at) })];
    }
    return [problem('bad-attribute', place, { component, name, ...inBoth(fault) })];
  });
};

/** Of two attributes of one name, the last would silently win. */
const repeatedAttributes = (node: BodyNode, component: MdxComponentName, body: Body): Problem[] => {
  const written = (node.attributes ?? []).flatMap(({ name }) => name ?? []);
  const repeated = new Set(written.filter((name, index) => written.indexOf(name) !== index));
  return [...repeated].map((name) =>
    problem('duplicate-attribute', attributePlace(node, name, body), { component, name }),
  );
};

/** The message of a fault about a field, to be told within that of its attribute. */
const inBoth = (fault: Problem) => {
  const told = (locale: ToolLocale) => messageOf(fault, locale);
  return {
    cause: { fr: told('fr').cause, en: told('en').cause },
    remedy: { fr: told('fr').remedy, en: told('en').remedy },
  };
};
