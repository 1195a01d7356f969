import { relative, resolve, sep } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  readonly root: string;
  /** Folder that the site replaces when everything succeeded. */
  readonly out: string;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** Words of the command line that make no sense; the message says what would. Exit code 2. */
export class WrongBuildUse extends Error {}

/** The project's folder, and the company's day. */
export interface Defaults {
  readonly root: string;
  readonly now: Day;
}

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
};

const own = { today: { type: 'string' }, out: { type: 'string' }, locale: { type: 'string' } } as const;

/** Reads the options that every building script has, and those of one script. Throws `WrongBuildUse`. */
export const optionsOf = <T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  { root, now }: Defaults,
  more: T,
) => {
  const values = parsed(words, { ...own, ...more });
  const today = textOf(values, 'today') ?? now;
  if (!isDay(today)) throw new WrongBuildUse(`--today ${today}: AAAA-MM-JJ / YYYY-MM-DD (2026-11-21).`);
  const locale = textOf(values, 'locale') ?? 'fr';
  if (locale !== 'fr' && locale !== 'en') throw new WrongBuildUse(`--locale ${locale}: fr | en.`);
  const out = textOf(values, 'out');
  return { ...values, out: out && resolve(root, out), options: { root, today, locale } as const };
};

const textOf = (values: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(values, name);
  return typeof value === 'string' ? value : undefined;
};

const parsed = <T extends ParseArgsOptionsConfig>(words: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    const option = /'(-[^\s']*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? words.join(' ');
    throw new WrongBuildUse(`${option} ?`);
  }
};

/** The options of a build of the site. Throws `WrongBuildUse`. */
export const buildOptions = (words: readonly string[], defaults: Defaults): BuildOptions => {
  const { options, out } = optionsOf(words, defaults, {});
  return { ...options, out: replaceable(out ?? resolve(options.root, 'dist'), options.root) };
};

const sources = [
  'src',
  'public',
  'private',
  'scripts',
  'tests',
  'docs',
  'bench',
  'eslint',
  'licenses',
  '.git',
  '.ci',
  'node_modules',
];

/** The build replaces its folder as a whole: never the project, a folder around it, or one that holds its sources. */
const replaceable = (out: string, root: string): string => {
  const below = relative(root, out);
  const around = below === '' || !/^[.][.]([/\\]|$)/.test(relative(out, root));
  if (!around && !sources.includes(below.split(sep)[0] ?? '')) return out;
  throw new WrongBuildUse(
    `--out ${out}: ce dossier serait remplacé / this folder would be replaced. Essayez / try: dist`,
  );
};
