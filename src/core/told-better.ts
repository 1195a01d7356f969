import type { FieldPath, Problem } from './problem.ts';

/** What another problem says better: the length of what is no list, a field that is there under a wrong name. */
export const isToldBetter = (one: Problem, problems: readonly Problem[]): boolean => {
  const at = pathText(one.path);
  if (one.id === 'missing-field') {
    const group = pathText(one.path?.slice(0, -1));
    const renamed = problems.filter(
      ({ id, path }) => id === 'unknown-key' && pathText(path?.slice(0, -1)) === group,
    );
    return renamed.some(({ nearest: meant }) => meant === one.path?.at(-1));
  }
  return lengths.has(one.id) && problems.some(({ id, path }) => id === 'wrong-type' && pathText(path) === at);
};

const lengths = new Set<Problem['id']>(['too-long', 'too-short', 'too-many', 'too-few']);

const pathText = (path: FieldPath = []): string => JSON.stringify(path);
