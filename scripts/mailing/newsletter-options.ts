import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { daySchema, type Day } from '../../src/core/day.ts';
import type { Locale, ToolLocale } from '../../src/core/locale.ts';

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

/** Reads the options; `undefined` when they make no sense: a number or `--all`, not both. */
export const newsletterOptions = (
  words: readonly string[],
  { here, now }: { here: string; now: Day },
): NewsletterOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        locale: { type: 'string' },
        today: { type: 'string', default: now },
        project: { type: 'string', default: here },
      },
    });
    const { all, locale: only, project } = values;
    const today = daySchema.safeParse(values.today);
    const [asked] = positionals;
    const isNumber = positionals.length === 1 && /^\d{1,6}$/.test(asked ?? '');
    if (!today.success || (all ? positionals.length > 0 : !isNumber)) return undefined;
    const root = resolve(project);
    return {
      root,
      out: resolve(root, 'out', 'newsletter'),
      number: all ? undefined : Number(asked),
      only,
      locale: only === 'en' ? 'en' : 'fr',
      today: today.data,
    };
  } catch {
    return undefined;
  }
};
