import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

/** Names that can be an anchor of a page as they are. */
const plainName = /^[\p{L}\p{N}_-]+$/u;

/** Notes whose name cannot be an anchor, and boxes that nobody can tick: Markdown that would give an unsound page. */
export const unsoundParts = (nodes: readonly BodyNode[], body: Body): Problem[] =>
  nodes.flatMap((node) => {
    const place = placeOf(node, body);
    if (node.type === 'footnoteDefinition' && !plainName.test(node.identifier ?? '')) {
      return [problem('footnote-name', place, { name: (node.identifier ?? '').slice(0, 40) })];
    }
    return node.type === 'listItem' && typeof node.checked === 'boolean'
      ? [problem('task-list', place, {})]
      : [];
  });
