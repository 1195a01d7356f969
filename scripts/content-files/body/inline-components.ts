import { inlineComponents, mdxComponents } from '../../../src/core/mdx-component.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

const inside: readonly string[] = inlineComponents;
const isBlockTag = (node: BodyNode): boolean =>
  node.type === 'mdxJsxTextElement' &&
  node.name !== undefined &&
  node.name !== null &&
  Object.hasOwn(mdxComponents, node.name) &&
  !inside.includes(node.name);

/** A paragraph of nothing but components and blanks is taken as those components, without the paragraph. */
const isBesideWords = (node: BodyNode): boolean =>
  !isBlockTag(node) && !(node.type === 'text' && (node.value ?? '').trim() === '');

/** Components that make a block of their own, written in the middle of a sentence: the page would be broken there. */
export const inlineComponentProblems = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes
    .filter((node) => node.type === 'paragraph' || node.type === 'heading')
    .flatMap(({ type, children = [] }) => {
      if (type === 'paragraph' && !children.some(isBesideWords)) return [];
      return children
        .filter(isBlockTag)
        .map((node) => problem('component-in-sentence', placeOf(node, body), { component: node.name ?? '' }));
    });
