import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { nearest } from '../../src/core/nearest.ts';
import { commandWords, type CommandDefaults } from './command-words.ts';
import { Misuse } from './misuse.ts';

/** Who reads what the check says: people, or one of three kinds of machines. */
export const checkFormats = ['text', 'json', 'github', 'gitlab'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What a person asked of the check. */
export interface CheckArguments {
  readonly locale: ToolLocale;
  readonly format: CheckFormat;
  readonly watch: boolean;
  /** Whether what can be mended without changing what it says is mended first. */
  readonly fix: boolean;
  readonly production: boolean;
  readonly today: Day;
  readonly project: string;
}

/** Reads the options of `npm run check`. Throws `Misuse`. `here` and `now` are the defaults. */
export const readCheckArguments = (words: readonly string[], defaults: CommandDefaults): CheckArguments => {
  const { values, locale, today, root } = commandWords(words, {
    defaults,
    flags: {
      json: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      watch: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      production: { type: 'boolean', default: false },
    },
  });
  const { json, format, watch, fix, production } = values;
  return {
    locale,
    format: json ? 'json' : formatNamed(format),
    watch,
    fix,
    production,
    today,
    project: root,
  };
};

const formatNamed = (written: string): CheckFormat => {
  const format = checkFormats.find((one) => one === written);
  if (format) return format;
  const close = nearest(written, checkFormats);
  const known = close ? `${close} ?` : checkFormats.join(', ');
  throw new Misuse(`--format ${written} : ${known}`, `--format ${written}: ${known.replace(' ?', '?')}`);
};
