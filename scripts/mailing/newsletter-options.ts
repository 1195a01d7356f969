import { resolve } from 'node:path';
import type { Day } from '../../src/core/day.ts';
import type { Locale, ToolLocale } from '../../src/core/locale.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';

/** What `npm run newsletter` was asked for. */
export interface NewsletterOptions {
  readonly root: string;
  readonly out: string;
  /** The number of one issue; `undefined` for all of them. */
  readonly number: number | undefined;
  /** The language of the letter, when one alone is asked for. */
  readonly only: Locale | undefined;
  /** The language of the messages. */
  readonly locale: ToolLocale;
  readonly today: Day;
}

/** Reads the options; `undefined` when they make no sense: a number or `--all`, not both. Throws `Misuse`. */
export const newsletterOptions = (
  words: readonly string[],
  defaults: CommandDefaults,
): NewsletterOptions | undefined => {
  const { values, positionals, locale, today, root } = commandWords(words, {
    defaults,
    others: true,
    anyLocale: true,
    flags: { all: { type: 'boolean', default: false } },
  });
  const { all, locale: only } = values;
  const [asked] = positionals;
  const isNumber = positionals.length === 1 && /^\d{1,6}$/.test(asked ?? '');
  if (all ? positionals.length > 0 : !isNumber) return undefined;
  const number = all ? undefined : Number(asked);
  return { root, out: resolve(root, 'out', 'newsletter'), number, only, locale, today };
};
