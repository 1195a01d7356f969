import { parseArgs } from 'node:util';
import { daySchema, type Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';

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

const isToolLocale = (name: string): name is ToolLocale => name === 'fr' || name === 'en';

/** Reads the options of `npm run check`; `undefined` when they make no sense. `here` and `now` are the defaults. */
export const readCheckArguments = (
  args: readonly string[],
  { here, now }: { here: string; now: Day },
): CheckArguments | undefined => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        locale: { type: 'string', default: 'fr' },
        json: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        watch: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        production: { type: 'boolean', default: false },
        today: { type: 'string', default: now },
        project: { type: 'string', default: here },
      },
    });
    const day = daySchema.safeParse(values.today);
    const { json, locale, ...rest } = values;
    const format = checkFormats.find((one) => one === (json ? 'json' : values.format));
    if (!isToolLocale(locale) || !day.success || !format) return undefined;
    return { ...rest, locale, format, today: day.data };
  } catch {
    return undefined;
  }
};

/** The languages to say how a command is used in: the one that was asked for, else both. */
export const usageLocales = (args: readonly string[]): readonly ToolLocale[] => {
  const told = args.flatMap((arg, index) => (arg === '--locale' ? [`--locale=${args[index + 1]}`] : [arg]));
  const asked = (['fr', 'en'] as const).filter((locale) => told.includes(`--locale=${locale}`));
  return asked.length > 0 ? asked : ['fr', 'en'];
};

/** The language to answer in when the options themselves cannot be read. */
export const wantedLocale = (args: readonly string[]): ToolLocale =>
  args.some((arg, index) => arg === '--locale=en' || (arg === '--locale' && args[index + 1] === 'en'))
    ? 'en'
    : 'fr';
