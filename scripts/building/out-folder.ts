import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Misuse } from '../report/misuse.ts';

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
  const [below, above] = [relative(root, out), relative(out, root)];
  // On Windows, from one drive to another, a path stays absolute.
  const around = below === '' || !(isAbsolute(above) || /^[.][.]([/\\]|$)/.test(above));
  return around || sources.includes(below.split(sep)[0] ?? '');
};

/** Where a link leads, as a web server's folder may be one; anything else is itself. */
const followed = (out: string): string => (existsSync(out) ? realpathSync(out) : out);

/** The folder that was asked for, else `usual` in the project, unless it holds the project's sources. Throws `Misuse`. */
export const awayFromSources = (asked: string | undefined, root: string, usual: string): string => {
  const out = asked ?? resolve(root, usual);
  if (!holdsSources(out, root) && !holdsSources(followed(out), followed(root))) return out;
  throw new Misuse(
    `--out ${out} : ce dossier contient les sources du projet. Essayez : --out ${usual}`,
    `--out ${out}: this folder holds the project’s sources. Try: --out ${usual}`,
  );
};

/** Files that every build writes, and hardly anybody else side by side. */
const marks = ['theme.css', 'site.webmanifest'];

/**
 * A folder that a build may replace as a whole: none yet, an empty one, or a site of an earlier build; of a link, the
 * folder that it leads to. Throws `Misuse`.
 */
export const replaceable = (asked: string): string => {
  const out = followed(asked);
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
