import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absentPeople } from '../../src/core/absence.ts';
import type { Day } from '../../src/core/day.ts';
import type { Entry } from '../../src/core/kit.ts';
import { hasErrors, problem, type Problem } from '../../src/core/problem.ts';
import { publish, type Published } from '../../src/core/published.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { Withdrawn } from '../../src/core/withdrawn.ts';
import type { CheckResult } from '../content-files/check-content.ts';
import { vocabularyOf } from './distinctive.ts';
import { soughtPeople } from './sought-people.ts';
import { textTraces } from './traces.ts';
import { UnreadableWithdrawal, withdrawnFiles } from './withdrawn-files.ts';

/** The files of everything that is shown, people's own texts included. */
const shownFiles = (published: Published): string[] => [
  ...new Set(
    Object.values(published).flatMap((entries) =>
      Array.isArray(entries) ? (entries as readonly Entry<unknown>[]).map(({ file }) => file) : [],
    ),
  ),
];

const linesNaming = (file: string, traces: ReturnType<typeof textTraces>): Problem[] => {
  const found = traces
    .filter(({ what, kind }) => what !== 'id' && kind !== 'fileName')
    .map(({ where, person }) => ({ line: Number(/^:(\d+)$/.exec(where)?.[1] ?? 1), person }));
  const distinct = new Map(found.map((one) => [`${one.line} ${one.person}`, one]));
  return [...distinct.values()].map(({ line, person }) =>
    problem('names-absent', { file, line }, { person }),
  );
};

/** None where they cannot be read: the build stops there, and says which. */
const withdrawalsIn = (root: string, settings: Settings): Withdrawn[] => {
  try {
    return withdrawnFiles(root, settings);
  } catch (error) {
    if (error instanceof UnreadableWithdrawal) return [];
    throw error;
  }
};

/**
 * What the check found, with every line of a shown text that names somebody who may not appear on that day: the build
 * would be refused once it is done, and say so of its pages.
 */
export const withAbsentNames = async (
  result: CheckResult,
  { root, today }: { readonly root: string; readonly today: Day },
): Promise<CheckResult> => {
  if (result.failed) return result;
  const { kit } = result;
  const absent = absentPeople(kit, today, withdrawalsIn(root, kit.settings))
    .filter(({ wholly }) => wholly)
    .map(({ id, name, words, wholly }) => ({
      id,
      wholly,
      prints: [],
      ...(name !== undefined && { name }),
      ...(words && { words }),
    }));
  if (absent.length === 0) return result;
  const published = publish(kit, today);
  const sought = await soughtPeople(absent, vocabularyOf(published), { root });
  const found = shownFiles(published).flatMap((file) =>
    linesNaming(file, textTraces(readFileSync(join(root, file)), `${file}.txt`, sought)),
  );
  const problems = [...result.problems, ...found];
  return {
    ...result,
    problems,
    failed: hasErrors(problems),
    counts: { ...result.counts, errors: result.counts.errors + found.length },
  };
};
