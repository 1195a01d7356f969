import type { ToolLocale } from '../../src/core/locale.ts';
import type { Settings } from '../../src/core/settings.ts';
import { dayIn } from '../../src/core/zoned-time.ts';
import { projectSettings, type ProjectSettings } from '../content-files/project-settings.ts';
import { companyFonts, useFonts } from '../rendering/font-files.ts';
import { asksForHelp, projectOf, type CommandDefaults } from './command-words.ts';
import { diskTrouble } from './disk-trouble.ts';
import { languagesOf, type Languages } from './languages.ts';
import { Misuse } from './misuse.ts';
import { reportWords } from './report-words.ts';
import { refusedSettings } from './settings-report.ts';

/** Exit codes of every command: 0 done, 1 something to mend, 2 a wrong use, 3 our fault. */
const WRONG_USE = 2;
const OUR_FAULT = 3;

/** A command that works on a project and knows its settings. */
export interface ProjectCommand<Options> {
  /** How to call it, for `--help` and when `options` gives nothing. */
  readonly usage: (locale: ToolLocale) => string;
  /** Reads the words of the command line; `undefined` when they make no sense, `Misuse` when it can be said why. */
  readonly options: (words: readonly string[], defaults: CommandDefaults) => Options | undefined;
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
  let languages = languagesOf(words, undefined);
  const usage = (): string => languages.map(command.usage).join('\n\n');
  try {
    const read = await projectSettings(command.root ?? projectOf(words) ?? process.cwd());
    languages = languagesOf(words, read);
    if (asksForHelp(words)) console.log(usage());
    else process.exitCode = await outcome({ ...command, words, read, languages, usage });
  } catch (error) {
    if (error instanceof Misuse) {
      console.error([...languages.map((one) => error.told[one]), '', usage()].join('\n'));
      process.exitCode = WRONG_USE;
      return;
    }
    const [locale] = languages;
    const told = command.explained?.(error, locale) ?? diskTrouble(error, locale);
    console.error(told?.text ?? reportWords[locale].ours);
    if (process.env['DEBUG']) console.error(error);
    process.exitCode = told?.exit ?? OUR_FAULT;
  }
};

/** A command, what it was called with, and what its project says. */
interface Called<Options> extends Omit<ProjectCommand<Options>, 'usage'> {
  readonly words: readonly string[];
  readonly read: ProjectSettings;
  readonly languages: Languages;
  readonly usage: () => string;
}

const outcome = async <Options>({
  words,
  read,
  languages,
  usage,
  options,
  run,
  root,
}: Called<Options>): Promise<number> => {
  const here = root ?? process.cwd();
  if (!('settings' in read)) {
    const { text, exit } = refusedSettings(read, read.locales.length > 0 ? [languages[0]] : languages);
    console.error(text);
    return exit;
  }
  const now = dayIn(read.settings.timeZone, new Date());
  const asked = options(words, { here, now, locale: languages[0] });
  useFonts(companyFonts(read.settings.badgeFonts, root ?? projectOf(words) ?? here));
  if (asked) return run(asked, read.settings);
  console.error(usage());
  return WRONG_USE;
};
