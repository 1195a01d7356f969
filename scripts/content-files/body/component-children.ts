import type { MdxComponent } from '../../../src/core/mdx-attribute.ts';
import { mdxComponents } from '../../../src/core/mdx-component.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { componentOf } from './component-tag.ts';
import { nodesOf, placeOf, type Body, type BodyNode } from './tree.ts';

const kindOf = (name: keyof typeof mdxComponents): MdxComponent => mdxComponents[name];

/** Components that hold words where none may be, none where some must be, or that stand in the wrong place. */
export const childrenProblems = (root: BodyNode, body: Body): Problem[] =>
  withParents(root).flatMap(({ node, parent }) => {
    const component = componentOf(node);
    if (!component) return [];
    const kind = kindOf(component);
    const place = placeOf(node, body);
    const around = parent && componentOf(parent);
    return [
      ...insideProblems(node, component, place),
      ...(kind.inside && around !== kind.inside
        ? [problem('component-outside', place, { component, parent: kind.inside })]
        : []),
    ];
  });

const insideProblems = (
  node: BodyNode,
  component: keyof typeof mdxComponents,
  place: ReturnType<typeof placeOf>,
): Problem[] => {
  const { children, holds } = kindOf(component);
  const isEmpty = !nodesOf(node).some((one) => one !== node && says(one));
  if (!children) return isEmpty ? [] : [problem('no-text-inside', place, { component })];
  if (
    holds !== undefined &&
    !(node.children ?? []).every((one) => fits[holds](one) || !nodesOf(one).some(says))
  )
    return [problem('component-holds', place, { component, expected: expected[holds] })];
  return isEmpty ? [problem('text-needed-inside', place, { component })] : [];
};

const says = (node: BodyNode): boolean =>
  (node.type === 'text' && (node.value ?? '').trim() !== '') ||
  ['image', 'imageReference', 'inlineCode', 'code'].includes(node.type) ||
  componentOf(node) !== undefined;

/** A paragraph of nothing but what passes, or what passes itself: a tag on one line is taken within a paragraph. */
const only =
  (passes: (node: BodyNode) => boolean) =>
  (node: BodyNode): boolean =>
    passes(node) ||
    (node.type === 'paragraph' &&
      (node.children ?? []).every((one) => passes(one) || !nodesOf(one).some(says)));

const fits: Readonly<Record<NonNullable<MdxComponent['holds']>, (node: BodyNode) => boolean>> = {
  Column: only((node) => componentOf(node) === 'Column'),
  KeyFigure: only((node) => componentOf(node) === 'KeyFigure'),
  picture: only((node) => node.type === 'image' || node.type === 'imageReference'),
  'numbered-list': (node) => node.type === 'list' && node.ordered === true,
};

const expected = {
  Column: {
    fr: 'des <Column title="…">…</Column> et rien d’autre',
    en: '<Column title="…">…</Column> and nothing else',
  },
  KeyFigure: { fr: 'des <KeyFigure … /> et rien d’autre', en: '<KeyFigure … /> and nothing else' },
  picture: {
    fr: 'une image et rien d’autre, entre deux lignes vides : ![ce qu’elle montre](../images/atelier.jpg)',
    en: 'a picture and nothing else, between two blank lines: ![what it shows](../images/workshop.jpg)',
  },
  'numbered-list': {
    fr: 'une liste numérotée et rien d’autre, entre deux lignes vides : 1. …',
    en: 'a numbered list and nothing else, between two blank lines: 1. …',
  },
} as const;

interface Placed {
  readonly node: BodyNode;
  /** The component or block around it, paragraphs left out. */
  readonly parent: BodyNode | undefined;
}

const withParents = (node: BodyNode, parent?: BodyNode): Placed[] => [
  { node, parent },
  ...(node.children ?? []).flatMap((child) => withParents(child, node.type === 'paragraph' ? parent : node)),
];
