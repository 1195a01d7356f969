import { problem, type Problem } from '../../src/core/problem.ts';

/** More than this of one file is one fault told many times, and hides the others. */
const maxPerFile = 100;

/** At most a hundred problems of each file, in the order found; how many more there are is a problem of its own. */
export const withoutSurplus = (problems: readonly Problem[]): Problem[] =>
  [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, ones]) => {
    const more = ones.slice(maxPerFile);
    if (more.length === 0) return ones;
    const told = problem('more-problems', { file, line: 1, column: 1 }, { count: more.length });
    return [...ones.slice(0, maxPerFile), told];
  });
