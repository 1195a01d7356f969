import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Settings } from '../../src/core/settings.ts';
import { dayIn } from '../../src/core/zoned-time.ts';
import { projectSettings } from '../content-files/project-settings.ts';
import { companyFonts, useFonts } from '../rendering/font-files.ts';
import { asksForHelp, projectOf, usageLocales, wantedLocale } from './command-words.ts';
import { diskTrouble } from './disk-trouble.ts';
import { Misuse } from './misuse.ts';
import { reportWords } from './report-words.ts';
import { settingsReport } from './settings-report.ts';

/** Exit codes of every command: 0 done, 1 something to mend, 2 a wrong use, 3 our fault. */
const FAILED = 1;
const WRONG_USE = 2;
const OUR_FAULT = 3;

/** A command that works on a project and knows its settings. */
export interface ProjectCommand<Options> {
  /** How to call it, for `--help` and when `options` gives nothing. */
  readonly usage: (locale: ToolLocale) => string;
  /**
   * Reads the words of the command line; `undefined` when they make no sense, `Misuse` when it can be said why. `now`
   * is the company's day.
   */
  readonly options: (words: readonly string[], defaults: { here: string; now: Day }) => Options | undefined;
  /** Does it; gives the exit code. */
  readonly run: (options: Options, settings: Settings) => Promise<number>;
  /** What to say of an error that has words of its own, and the exit code; `undefined` for any other. */
  readonly explained?: (error: unknown, locale: ToolLocale) => Told | undefined;
  /** The project, for a command that works on its own kit alone; else `--project`, or the current folder. */
  readonly root?: string;
}

/** What a command says when it stops. */
export interface Told {
  readonly text: string;
  readonly exit: 1 | 2 | 3;
}

/** Runs a command with the words after its name, and sets the exit code: no stack unless DEBUG asks for it. */
export const runProjectCommand = async <Options>(command: ProjectCommand<Options>): Promise<void> => {
  const words = process.argv.slice(2);
  const locale = wantedLocale(words);
  const usage = (): string => usageLocales(words).map(command.usage).join('\n\n');
  if (asksForHelp(words)) {
    console.log(usage());
    return;
  }
  try {
    process.exitCode = await outcome(command, words, locale);
  } catch (error) {
    if (error instanceof Misuse) {
      console.error([...usageLocales(words).map((one) => error.told[one]), '', usage()].join('\n'));
      process.exitCode = WRONG_USE;
      return;
    }
    const told = command.explained?.(error, locale) ?? diskTrouble(error, locale);
    console.error(told?.text ?? reportWords[locale].ours);
    if (process.env['DEBUG']) console.error(error);
    process.exitCode = told?.exit ?? OUR_FAULT;
  }
};

const outcome = async <Options>(
  { usage, options, run, root }: ProjectCommand<Options>,
  words: readonly string[],
  locale: ToolLocale,
): Promise<number> => {
  const here = root ?? process.cwd();
  const read = await projectSettings(root ?? projectOf(words) ?? here);
  if (!('settings' in read)) {
    console.error(settingsReport(read, locale));
    return 'missing' in read ? WRONG_USE : FAILED;
  }
  const asked = options(words, { here, now: dayIn(read.settings.timeZone, new Date()) });
  useFonts(companyFonts(read.settings.badgeFonts, root ?? projectOf(words) ?? here));
  if (asked) return run(asked, read.settings);
  console.error(usageLocales(words).map(usage).join('\n\n'));
  return WRONG_USE;
};
