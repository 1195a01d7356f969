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
import { textsOf } from '../content-files/wording.ts';
import { vocabularyOf } from './distinctive.ts';
import { soughtPeople, type SoughtPeople } from './sought-people.ts';
import { textTraces } from './traces.ts';
import { UnreadableWithdrawal, withdrawnFiles } from './withdrawn-files.ts';

/** Everything that is shown, as it is shown: without what nobody agreed to. */
const shownEntries = (published: Published): Entry<unknown>[] =>
  Object.values(published).flatMap((entries) =>
    Array.isArray(entries) ? (entries as readonly Entry<unknown>[]) : [],
  );

interface Naming {
  readonly person: string;
  readonly line: number;
}

/** Names in a text, not ids: what an id leads to is hidden with it. */
const namedIn = (text: string | Buffer, sought: SoughtPeople): Naming[] => {
  const found = textTraces(Buffer.from(text), 'content.txt', sought)
    .filter(({ what, kind }) => what !== 'id' && kind !== 'fileName')
    .map(({ where, person }) => ({ line: Number(/^:(\d+)$/.exec(where)?.[1] ?? 1), person }));
  return [...new Map(found.map((one) => [`${one.line} ${one.person}`, one])).values()];
};

const shownText = ({ data, body }: Entry<unknown>): string =>
  [...textsOf(data, []).map(({ text }) => text), body].join('\n');

/** The lines of an entry's file that name somebody whom the entry names where it is shown. */
const linesNaming = (entry: Entry<unknown>, root: string, sought: SoughtPeople): Problem[] => {
  const people = new Set(namedIn(shownText(entry), sought).map(({ person }) => person));
  if (people.size === 0) return [];
  const { file } = entry;
  return namedIn(readFileSync(join(root, file)), sought)
    .filter(({ person }) => people.has(person))
    .map(({ line, person }) => problem('names-absent', { file, line }, { person }));
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
  const entries = shownEntries(published);
  // All texts at once, for nearly always nobody is named: ten thousand entries one by one take seconds.
  if (namedIn(entries.map(shownText).join('\n'), sought).length === 0) return result;
  const found = entries.flatMap((entry) => linesNaming(entry, root, sought));
  const problems = [...result.problems, ...found];
  return {
    ...result,
    problems,
    failed: hasErrors(problems),
    counts: { ...result.counts, errors: result.counts.errors + found.length },
  };
};
