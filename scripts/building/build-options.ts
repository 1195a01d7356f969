import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Day } from '../../src/core/day.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { commandWords } from '../report/command-words.ts';
import { Misuse } from '../report/misuse.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  readonly root: string;
  /** Folder that the site replaces when everything succeeded. */
  readonly out: string;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** The project's folder, and the company's day. */
export interface Defaults {
  readonly root: string;
  readonly now: Day;
}

/** Reads the options that every building script has, and those of one script. Throws `Misuse`. */
export const optionsOf = <T extends ParseArgsOptionsConfig>(
  words: readonly string[],
  { root, now }: Defaults,
  more: T,
) => {
  const flags = { out: { type: 'string' }, ...more } as const;
  const { values, locale, today } = commandWords(words, {
    flags,
    ownKit: true,
    defaults: { here: root, now },
  });
  const out: unknown = Reflect.get(values, 'out');
  return {
    values,
    out: typeof out === 'string' ? resolve(root, out) : undefined,
    options: { root, today, locale } as const,
  };
};

/** The options of a build of the site. Throws `Misuse`. */
export const buildOptions = (words: readonly string[], defaults: Defaults): BuildOptions => {
  const { options, out } = optionsOf(words, defaults, {});
  const wanted = awayFromSources(out ?? resolve(options.root, 'dist'), options.root, 'dist');
  return { ...options, out: replaceable(awayFromSources(followed(wanted), options.root, 'dist')) };
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

/** Whether a folder is the project, around it or among its sources: nothing that is built goes there. */
const holdsSources = (out: string, root: string): boolean => {
  const below = relative(root, out);
  const around = below === '' || !/^[.][.]([/\\]|$)/.test(relative(out, root));
  return around || sources.includes(below.split(sep)[0] ?? '');
};

/** The folder, unless it holds the project's sources. Throws `Misuse`. */
export const awayFromSources = (out: string, root: string, instead: string): string => {
  if (!holdsSources(out, root)) return out;
  throw new Misuse(
    `--out ${out} : ce dossier contient les sources du projet. Essayez : --out ${instead}`,
    `--out ${out}: this folder holds the project’s sources. Try: --out ${instead}`,
  );
};

/** Where a link leads, as a web server's folder may be one; anything else is itself. */
const followed = (out: string): string => (existsSync(out) ? realpathSync(out) : out);

/** Files that every build writes, and hardly anybody else side by side. */
const marks = ['theme.css', 'site.webmanifest'];

/** A folder that a build may replace as a whole: none yet, an empty one, or a site of an earlier build. Throws `Misuse`. */
const replaceable = (out: string): string => {
  if (!existsSync(out)) return out;
  if (!statSync(out).isDirectory())
    throw new Misuse(
      `--out ${out} : c’est un fichier. Donnez un dossier.`,
      `--out ${out}: this is a file. Give a folder.`,
    );
  if (readdirSync(out).length === 0 || marks.every((mark) => existsSync(join(out, mark)))) return out;
  throw new Misuse(
    `--out ${out} : ce dossier contient autre chose qu’un site construit par le kit, qui serait perdu. Videz-le, ou donnez-en un autre.`,
    `--out ${out}: this folder holds something else than a site that the kit built, which would be lost. Empty it, or give another one.`,
  );
};
