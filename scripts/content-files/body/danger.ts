import type { Problem } from '../../../src/core/problem.ts';
import { addressProblems } from './addresses.ts';
import { codeProblems } from './code.ts';
import { componentProblems } from './components.ts';
import { pictureProblems } from './pictures.ts';
import { unsoundParts } from './unsound-parts.ts';
import { bodyTree, nodesOf, type Body, type BodyNode } from './tree.ts';

/** What in a text would run code, load from elsewhere, bring markup in or mislead who follows a link. */
export const dangerProblems = (nodes: readonly BodyNode[], body: Body): Problem[] => [
  ...codeProblems(nodes, body),
  ...componentProblems(nodes, body),
  ...addressProblems(nodes, body),
  ...pictureProblems(nodes, body),
  ...unsoundParts(nodes, body),
];

/** The first danger of a text that nobody has parsed yet; `undefined` when it is safe to compile. */
export const dangerOf = (body: Body): Problem | undefined => {
  const tree = bodyTree(body);
  if ('fault' in tree) return tree.fault;
  return dangerProblems(nodesOf(tree.root), body).find(({ severity }) => severity === 'error');
};
