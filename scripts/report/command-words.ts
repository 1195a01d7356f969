import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { daySchema, type Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { nearest } from '../../src/core/nearest.ts';
import { meantBy } from '../../src/core/spoken.ts';
import { isToolLocale } from './languages.ts';
import { Misuse } from './misuse.ts';

/** What holds when the words of a command do not say: the project’s folder, the company’s day and its language. */
export interface CommandDefaults {
  readonly here: string;
  readonly now: Day;
  readonly locale: ToolLocale;
}

/** Reads the words after a command’s name: flags and, where they are expected, others. Throws `Misuse`. */
export const readWords = <T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: T,
  allowPositionals = false,
) => {
  try {
    const { tokens, ...read } = parseArgs({ args: [...words], options, allowPositionals, tokens: true });
    assertOnce(
      tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
      options,
    );
    return read;
  } catch (error) {
    throw misuse(error, Object.keys(options));
  }
};

/** Of a flag with a value that is there twice, `parseArgs` keeps the last: nobody hears that the other is not done. */
const assertOnce = (names: readonly string[], options: ParseArgsOptionsConfig): void => {
  const twice = names.find(
    (name, i) => names.indexOf(name) !== i && options[name]?.type === 'string' && !options[name].multiple,
  );
  if (twice === undefined) return;
  throw new Misuse(
    `« --${twice} » est donné deux fois : lancez la commande une fois pour chaque valeur.`,
    `“--${twice}” is given twice: run the command once for each value.`,
  );
};

/** What `parseArgs` refused, with the flag that was meant. */
const misuse = (error: unknown, flags: readonly string[]): unknown => {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const written = /'(-{1,2}[^\s']+|[^']*)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const close = nearest(written.replace(/^-+/, ''), flags);
    return new Misuse(
      `« ${written} » n’existe pas.${close ? ` Vouliez-vous dire « --${close} » ?` : ''}`,
      `“${written}” does not exist.${close ? ` Did you mean “--${close}”?` : ''}`,
    );
  }
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return new Misuse(`« ${written} » n’est pas attendu ici.`, `“${written}” is not expected here.`);
  return /argument (?:missing|is ambiguous)/.test(error.message)
    ? new Misuse(`« ${written} » attend une valeur.`, `“${written}” expects a value.`)
    : new Misuse(`« ${written} » n’attend pas de valeur.`, `“${written}” takes no value.`);
};

/** What a command takes beside `--locale` and `--today`. */
export interface Expected<T extends ParseArgsOptionsConfig> {
  readonly flags: T;
  /** Whether it takes words that are no flags. */
  readonly others?: boolean;
  /** Whether `--locale` may name a language that the tools do not speak: that of what is written. */
  readonly anyLocale?: boolean;
  /** Whether it works on its own kit alone, and takes no `--project`. */
  readonly ownKit?: boolean;
  readonly defaults: CommandDefaults;
}

/** The flags of every command on a project, in one place. Throws `Misuse`. */
export const commandWords = <T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  { flags, others, anyLocale, ownKit, defaults }: Expected<T>,
) => {
  const elsewhere = ownKit ? {} : ({ project: { type: 'string' } } as const);
  const read = readWords(
    words,
    { locale: { type: 'string' }, today: { type: 'string' }, ...elsewhere, ...flags },
    others,
  );
  const {
    locale: asked = defaults.locale,
    today = defaults.now,
    project = defaults.here,
  } = textsOf(read.values);
  const locale = anyLocale && !isToolLocale(asked) ? defaults.locale : toolLocale(asked);
  return { ...read, locale, today: dayOf(today), root: resolve(project) };
};

const textsOf = (values: object): { locale?: string; today?: string; project?: string } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));

const toolLocale = (written: string): ToolLocale => {
  if (isToolLocale(written)) return written;
  throw new Misuse(`--locale ${written} : fr ou en.`, `--locale ${written}: fr or en.`);
};

/** A day of the command line, as people write them. Throws `Misuse`. */
const dayOf = (written: string): Day => {
  const day = daySchema.safeParse(meantBy(daySchema, written) ?? written);
  if (day.success) return day.data;
  throw new Misuse(
    `--today ${written} : une date est attendue, AAAA-MM-JJ, comme 2026-11-21.`,
    `--today ${written}: a date is expected, YYYY-MM-DD, such as 2026-11-21.`,
  );
};

/** Whether the words ask how the command is used. */
export const asksForHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

/** The folder that `--project` names: settings are read before the other flags, whose defaults depend on them. */
export const projectOf = (words: readonly string[]): string | undefined => {
  const { project } = parseArgs({
    args: [...words],
    strict: false,
    options: { project: { type: 'string' } },
  }).values;
  return typeof project === 'string' ? project : undefined;
};
