import { problem, type Problem } from '../../../src/core/problem.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

/** Collections whose texts are shown below a heading of the page, and may start one level lower. */
const lower: readonly string[] = ['testimonials', 'faq', 'mentors'];

const marks = (level: number): string => '#'.repeat(level);

/** Headings that a reader of the page’s outline would get lost in: a second title, or a level left out. */
export const headingProblems = (nodes: readonly BodyNode[], body: Body, collection: string): Problem[] => {
  let before = lower.includes(collection) ? 2 : 1;
  return nodes.flatMap((node) => {
    const level = node.type === 'heading' ? (node.depth ?? 0) : 0;
    if (level === 0) return [];
    const place = placeOf(node, body);
    if (level === 1) return [problem('second-title', place, {})];
    const skips = level > before + 1;
    const values = { written: marks(level), wanted: marks(before + 1) };
    before = level;
    return skips ? [problem('skipped-level', place, values)] : [];
  });
};
