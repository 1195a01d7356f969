import type { z } from 'zod';
import { ruleCodeSchema } from '../../../src/core/charter.ts';
import type { ToolLocale } from '../../../src/core/locale.ts';
import { mdxComponents, type MdxComponentName } from '../../../src/core/mdx-component.ts';
import { nearest } from '../../../src/core/nearest.ts';
import { messageOf, problem, type Problem } from '../../../src/core/problem.ts';
import { schemaProblems } from '../../../src/core/schema-problems.ts';
import { expectedOf, schemaAt } from '../../../src/core/schema-walk.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

const names = Object.keys(mdxComponents) as MdxComponentName[];
const isComponent = (name: string): name is MdxComponentName => names.some((known) => known === name);

type Place = ReturnType<typeof placeOf>;
const near = (name: string, known: readonly string[]): { nearest?: string } => {
  const close = nearest(name, known);
  return close === undefined ? {} : { nearest: close };
};

/** Components that the kit does not have, and attributes that do not fit theirs. */
export const componentProblems = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes.filter(isTag).flatMap((node) => {
    const place = placeOf(node, body);
    const component = node.name ?? '';
    if (!isComponent(component)) {
      const known = names.join(', ');
      return [problem('unknown-component', { ...place, ...near(component, names) }, { component, known })];
    }
    return [...attributeProblems(node, component, place), ...childrenProblems(node, component, place)];
  });

/** Component tags; lower-case ones are HTML, judged as code. */
const isTag = (node: BodyNode): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '');

/** The plain attributes of a tag by name: what the component will be given. */
const attributesOf = (node: BodyNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && !/^on/i.test(name) && (typeof value === 'string' || value === null)
        ? [[name, value ?? '']]
        : [],
    ),
  );

const attributeProblems = (node: BodyNode, component: MdxComponentName, place: Place): Problem[] => {
  const schema: z.ZodObject = mdxComponents[component].attributes;
  const data = attributesOf(node);
  const coded = new Set(
    (node.attributes ?? []).map((one) => one.name).filter((one) => one !== undefined && !(one in data)),
  );
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  const found = schemaProblems(parsed.error.issues, { file: body(place), schema, data, aboutPeople: false });
  return found.flatMap((fault) => {
    const name = String(fault.path?.at(-1) ?? '');
    if (coded.has(name)) return [];
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

const body = (place: Place): string => place.file;

/** The message of a fault about a field, to be told within that of its attribute. */
const inBoth = (fault: Problem) => {
  const told = (locale: ToolLocale) => messageOf(fault, locale);
  return {
    cause: { fr: told('fr').cause, en: told('en').cause },
    remedy: { fr: told('fr').remedy, en: told('en').remedy },
  };
};

const childrenProblems = (node: BodyNode, component: MdxComponentName, place: Place): Problem[] =>
  !mdxComponents[component].children && (node.children ?? []).length > 0
    ? [problem('no-text-inside', place, { component })]
    : [];

/** What each component names, to be looked for among the entries. */
const referring = {
  Person: ['id', 'mentors'],
  MentorCard: ['id', 'mentors'],
  ProgrammeCard: ['id', 'programmes'],
  EventCard: ['id', 'events'],
  Term: ['id', 'glossary'],
  CallToAction: ['to', 'pages'],
} as const satisfies Partial<Record<MdxComponentName, readonly [attribute: string, collection: string]>>;

/** Entries and rules that are known by id or code. */
export interface Known {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ruleCodes: ReadonlySet<string>;
}

/** Components that name an entry or a rule that does not exist. */
export const componentReferences = (nodes: readonly BodyNode[], text: Body, known: Known): Problem[] =>
  nodes.filter(isTag).flatMap((node) => {
    const place = placeOf(node, text);
    const attributes = attributesOf(node);
    const code = attributes['code'];
    if (
      node.name === 'Rule' &&
      known.ruleCodes.size > 0 &&
      ruleCodeSchema.safeParse(code).success &&
      !known.ruleCodes.has(code ?? '')
    ) {
      const codes = [...known.ruleCodes];
      return [
        problem(
          'unknown-rule',
          { ...place, ...near(code ?? '', codes) },
          { code: code ?? '', known: codes.join(', ') },
        ),
      ];
    }
    const [attribute, collection] = Object.entries(referring).find(([name]) => name === node.name)?.[1] ?? [];
    const name = attributes[attribute ?? ''];
    const ids = known.ids.get(collection ?? '');
    if (!name || !collection || !ids || ids.has(name)) return [];
    return [problem('dangling-reference', { ...place, ...near(name, [...ids]) }, { name, collection })];
  });
