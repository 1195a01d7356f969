import type { ToolLocale } from '../../src/core/locale.ts';
import { writtenTo } from '../rendering/whole-file.ts';
import type { Told } from './project-command.ts';

/** What the system says of a file that it does not let write, in words: the cause, then what to do. */
const causes: Readonly<Record<ToolLocale, Readonly<Record<string, string>>>> = {
  fr: {
    ENOSPC: 'Le disque est plein. Libérez de la place, puis relancez : ce qui est déjà fait est gardé.',
    refused:
      'L’écriture y est refusée. Donnez-vous le droit d’y écrire, ou choisissez un autre dossier (--out).',
    taken:
      'Un fichier s’y trouve là où un dossier est attendu, ou l’inverse. Déplacez-le, ou choisissez un autre dossier (--out).',
    cache:
      'Le cache ne peut pas y être écrit. Donnez-vous le droit d’y écrire, ou supprimez ce qui s’y trouve : le cache se refait.',
    gone: 'Le dossier n’y est pas : un lien qui ne mène nulle part, peut-être, ou un disque absent. Rétablissez-le.',
  },
  en: {
    ENOSPC: 'The disk is full. Make room, then run it again: what is done already is kept.',
    refused:
      'Writing there is refused. Give yourself the right to write there, or choose another folder (--out).',
    taken:
      'A file stands there where a folder is expected, or the reverse. Move it, or choose another folder (--out).',
    cache:
      'The cache cannot be written there. Give yourself the right to write there, or delete what is there: the cache is made again.',
    gone: 'The folder is not there: a link that leads nowhere, maybe, or a disk that is away. Bring it back.',
  },
};

const kinds: Readonly<Record<string, string>> = {
  ENOSPC: 'ENOSPC',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
  ENOTDIR: 'taken',
  EEXIST: 'taken',
  EISDIR: 'taken',
};

/** What another folder would mend. */
const movable: ReadonlySet<string> = new Set(['refused', 'taken']);

/** Whether a path lies in the cache, which no option moves. */
const isCached = (path: string): boolean => path.split(/[\\/]/).includes('.cache');

/**
 * What to say of an error of the file system that whoever runs the command can mend, with the path when the system
 * tells it; `undefined` for any other. Errors that crossed from another thread are known by their words.
 */
export const diskTrouble = (error: unknown, locale: ToolLocale): Told | undefined => {
  const said = error instanceof Error ? error.message : String(error);
  const [, code = '', path = ''] = /\b([A-Z]{5,7}): [^'\n]*(?:'([^'\n]+)')?/.exec(said) ?? [];
  const kind = /ENOENT: .*, mkdir /.test(said) ? 'gone' : (kinds[code] ?? '');
  const cause = causes[locale][isCached(path) && movable.has(kind) ? 'cache' : kind];
  if (cause === undefined) return undefined;
  // Nobody knows the name that a file has while it is written.
  return { text: [writtenTo(path), cause].filter(Boolean).join('\n'), exit: 1 };
};
