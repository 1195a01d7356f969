import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import type { Day } from '../../src/core/day.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  readonly root: string;
  /** Folder that the site replaces when everything succeeded. */
  readonly out: string;
  readonly today: Day;
  readonly locale: 'fr' | 'en';
}

/** Words of the command line that make no sense; the message says what would. Exit code 2. */
export class WrongBuildUse extends Error {}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;

/** Reads the options of a build; throws `WrongBuildUse` on an unknown option or a day that does not exist. */
export const buildOptions = (words: readonly string[], root: string): BuildOptions => {
  const { values } = parsed(words);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today))
    throw new WrongBuildUse(`--today ${today}: write a day as YYYY-MM-DD, such as 2026-11-21.`);
  const locale = values.locale ?? 'fr';
  if (locale !== 'fr' && locale !== 'en') throw new WrongBuildUse(`--locale ${locale}: fr or en.`);
  return { root, out: resolve(root, values.out ?? 'dist'), today, locale };
};

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        today: { type: 'string' },
        out: { type: 'string' },
        locale: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongBuildUse(error instanceof Error ? error.message : String(error));
  }
};
