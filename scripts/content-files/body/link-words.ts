import { problem, type Problem } from '../../../src/core/problem.ts';
import { nodesOf, placeOf, type Body, type BodyNode } from './tree.ts';

/** Pictures and components are judged for themselves: they have words of their own. */
const speaking = new Set(['image', 'imageReference', 'mdxJsxTextElement', 'mdxJsxFlowElement', 'inlineCode']);

const saysSomething = (node: BodyNode): boolean =>
  speaking.has(node.type) || (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value ?? ''));

/** Links that nothing tells the way of: a screen reader says “link” and no more. */
export const silentLinks = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes
    .filter((node) => node.type === 'link' || node.type === 'linkReference')
    .filter((node) => !nodesOf(node).some(saysSomething))
    .map((node) => problem('link-without-words', placeOf(node, body), {}));
