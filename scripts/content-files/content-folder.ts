import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  contentNames,
  extensions,
  privateNames,
  type ContentName,
  type PrivateName,
} from '../../src/core/collection.ts';
import { shapeOf } from '../../src/core/field.ts';
import { idSchema, mentorIdSchema, personIdSchema } from '../../src/core/identifier.ts';
import type { Locale } from '../../src/core/locale.ts';
import { nearest } from '../../src/core/nearest.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { meantBy } from '../../src/core/spoken.ts';
import type { Settings } from '../../src/core/settings.ts';
import { extensionFault } from './extension-fault.ts';

/** A file of a folder that the kit knows, named as its collection wants. */
export interface FoundFile<Name extends string> {
  readonly collection: Name;
  readonly locale: Locale;
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly absolute: string;
}

/** What a walk through a folder gave. */
export interface Found<Name extends string> {
  readonly files: readonly FoundFile<Name>[];
  readonly problems: readonly Problem[];
}

/** Gives what a folder of files holds, looked at now or before. */
export type KeptFolders = <Name extends string>(folder: string, look: () => Found<Name>) => Found<Name>;

const lookNow: KeptFolders = (_, look) => look();

/** Folders of pictures, which stand beside the languages of a collection. */
const pictureFolders = new Set(['photos', 'images']);

/** Files that editors and their machines leave behind. */
const isIgnored = (name: string): boolean =>
  name.startsWith('.') || name.endsWith('~') || /^(readme(\..*)?|thumbs\.db|desktop\.ini)$/i.test(name);

const inside = (folder: string): Dirent[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((one) => !isIgnored(one.name))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    : [];

/** Path from the project's root, with forward slashes on every system. */
export const fromRoot = (root: string, path: string): string => relative(root, path).split(sep).join('/');

const closeTo = (name: string, known: readonly string[]): { nearest?: string } => {
  const close = nearest(name, known);
  return close === undefined ? {} : { nearest: close };
};

/** The content files of `src/content`, as `<collection>/<locale>/<id>.<extension>`. */
export const findContent = (root: string, settings: Settings, kept = lookNow): Found<ContentName> => {
  const folder = join(root, 'src', 'content');
  const files: FoundFile<ContentName>[] = [];
  const problems: Problem[] = [];
  for (const one of inside(folder)) {
    const path = join(folder, one.name);
    const name = contentNames.find((known) => known === one.name);
    if (name && one.isDirectory()) {
      const found = findCollection({ root, settings, name, folder: path, kept });
      files.push(...found.files);
      problems.push(...found.problems);
    } else if (one.isSymbolicLink()) {
      problems.push(problem('no-link-allowed', { file: fromRoot(root, path) }, {}));
    } else if (!one.isDirectory()) {
      problems.push(misplaced(fromRoot(root, path), 'src/content/pages/fr/why.mdx'));
    } else if (!pictureFolders.has(one.name)) {
      problems.push(
        problem(
          'unknown-collection',
          { file: fromRoot(root, path), ...closeTo(one.name, contentNames) },
          { folder: one.name, known: contentNames.join(', ') },
        ),
      );
    }
  }
  return { files, problems };
};

const misplaced = (file: string, expected: string): Problem =>
  problem('misplaced-file', { file }, { expected });

interface Collection {
  readonly root: string;
  readonly settings: Settings;
  readonly name: ContentName;
  readonly folder: string;
  readonly kept: KeptFolders;
}

const findCollection = ({ root, settings, name, folder, kept }: Collection): Found<ContentName> => {
  const expected = `src/content/${name}/${settings.defaultLocale}/….${extensions[name]}`;
  const parts = inside(folder).map((one): Found<ContentName> => {
    const path = join(folder, one.name);
    const file = fromRoot(root, path);
    if (one.isSymbolicLink()) return { files: [], problems: [problem('no-link-allowed', { file }, {})] };
    if (!one.isDirectory()) return { files: [], problems: [misplaced(file, expected)] };
    if (pictureFolders.has(one.name)) return { files: [], problems: [] };
    const locale = settings.locales.find((known) => known === one.name);
    if (locale) {
      const idShape = name === 'mentors' ? mentorIdSchema : idSchema;
      const wanted = { root, name, locale, extension: extensions[name], idShape, expected };
      return kept(path, () => findIn(path, wanted));
    }
    const known = settings.locales.join(', ');
    const place = { file, ...closeTo(one.name, settings.locales) };
    return { files: [], problems: [problem('unknown-locale', place, { folder: one.name, known })] };
  });
  return { files: parts.flatMap((part) => part.files), problems: parts.flatMap((part) => part.problems) };
};

interface Wanted<Name extends string> {
  readonly root: string;
  readonly name: Name;
  readonly locale: Locale;
  readonly extension: string;
  readonly idShape: typeof idSchema;
  readonly expected: string;
}

const findIn = <Name extends string>(folder: string, wanted: Wanted<Name>): Found<Name> => {
  const files: FoundFile<Name>[] = [];
  const problems: Problem[] = [];
  const written = fromRoot(wanted.root, folder);
  for (const one of inside(folder)) {
    const absolute = `${folder}${sep}${one.name}`;
    const file = `${written}/${one.name}`;
    if (one.isSymbolicLink()) problems.push(problem('no-link-allowed', { file }, {}));
    else if (!one.isFile()) problems.push(misplaced(file, wanted.expected));
    else {
      const fault = nameFault(one.name, file, wanted);
      const id = one.name.slice(0, -wanted.extension.length - 1);
      if (fault) problems.push(fault);
      else files.push({ collection: wanted.name, locale: wanted.locale, id, file, absolute });
    }
  }
  return { files, problems };
};

/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const nameFault = <Name extends string>(
  fileName: string,
  file: string,
  { name, extension, idShape }: Wanted<Name>,
): Problem | undefined => {
  const [, stem = fileName, given = ''] = /^(.*?)(\.[^.]*)?$/.exec(fileName) ?? [];
  if (given !== `.${extension}`) return extensionFault({ stem, given, extension, collection: name }, file);
  if (reserved.test(stem)) return problem('reserved-name', { file }, { name: stem });
  if (idShape.safeParse(stem).success) return undefined;
  const expected = shapeOf(idShape) ?? { fr: 'un identifiant', en: 'an id' };
  const meant = meantBy(idShape, stem);
  const place = { file, ...(meant !== undefined && { nearest: `${meant}${given}` }) };
  return problem('bad-file-name', place, { name: stem, expected });
};

/** Where the private folder of a project is: in it, or beside it. */
export const privateFolderOf = (root: string, settings: Settings): string =>
  resolve(root, settings.privateFolder);

/** The files of the private folder, as `<collection>/<person>.yaml`; other files there are not ours to judge. */
export const findPrivate = (root: string, settings: Settings, kept = lookNow): Found<PrivateName> => {
  const parts = privateNames.map((name) => {
    const folder = join(privateFolderOf(root, settings), name);
    const wanted = {
      root,
      name,
      locale: settings.defaultLocale,
      extension: 'yaml',
      idShape: personIdSchema,
      expected: `${settings.privateFolder}/${name}/m-7k2q.yaml`,
    };
    return kept(folder, () => findIn(folder, wanted));
  });
  return { files: parts.flatMap((part) => part.files), problems: parts.flatMap((part) => part.problems) };
};
