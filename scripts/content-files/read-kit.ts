import { setImmediate as pause } from 'node:timers/promises';
import type { z } from 'zod';
import {
  contentNames,
  contentSchemas,
  extensions,
  privateNames,
  privateSchemas,
  type ContentName,
  type PrivateName,
} from '../../src/core/collection.ts';
import type { Entry, Kit } from '../../src/core/kit.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { schemaProblems } from '../../src/core/schema-problems.ts';
import type { Settings } from '../../src/core/settings.ts';
import { findContent, findPrivate, type FoundFile } from './content-folder.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import type { FileReader, KeptFiles } from './kept-files.ts';
import { perFile } from './per-file.ts';
import type { Source } from './position.ts';
import { settingsFile, settingsSource } from './settings-source.ts';
import { entryOf, readTranslation } from './translated-file.ts';

/** A file that was read, with its schema and its text: what the rules on wording and bodies look at. */
export interface ReadFile extends FoundFile<ContentName | PrivateName> {
  readonly schema: z.ZodObject;
  readonly read: EntryFile;
  readonly isTranslation: boolean;
}

/** A file in another language and the one that it translates. */
export interface Translation {
  readonly file: ReadFile;
  readonly original: ReadFile;
}

/** Everything a company wrote, as far as it can be read. */
export interface ReadKit {
  /** The entries without a fault of their own. */
  readonly kit: Kit;
  readonly problems: readonly Problem[];
  readonly files: readonly ReadFile[];
  readonly translations: readonly Translation[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of each collection, those of faulty files included, so that one fault is not told twice. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
}

const aboutPeople = new Set<string>(['mentors', 'testimonials', ...privateNames]);
const schemas: Readonly<Record<ContentName | PrivateName, z.ZodObject>> = {
  ...contentSchemas,
  ...privateSchemas,
};

/** Reads `src/content` and the private folder of a project, keeping every fault with its place. */
export const readKit = async (
  root: string,
  settings: Settings,
  kept?: Pick<KeptFiles, 'read' | 'folders'>,
): Promise<ReadKit> => {
  const content = findContent(root, settings, kept?.folders);
  const aside = findPrivate(root, settings, kept?.folders);
  const problems: Problem[] = [...content.problems, ...aside.problems];
  const files = await readFiles([...content.files, ...aside.files], settings, kept?.read ?? readEntryFile);
  const entries: Partial<Record<string, Entry<unknown>[]>> = {};
  const translations: Translation[] = [];
  const collections = byCollection(files);
  for (const [name, ids] of collections) {
    const own: Entry<unknown>[] = (entries[name] = []);
    for (const languages of ids.values()) {
      const original = languages.find((one) => !one.isTranslation);
      const { found, faults } = readLanguages(languages, original, settings);
      problems.push(...faults);
      own.push(...found);
      if (original) translations.push(...translationsOf(languages, original));
    }
  }
  return {
    kit: { settings, ...entries } as Kit,
    problems,
    files,
    sources: new Map([
      [settingsFile, settingsSource(root, settings)],
      ...files.map((one): [string, Source] => [one.file, one.read.source]),
    ]),
    translations,
    known: new Map([...collections].map(([name, ids]) => [name, new Set(ids.keys())])),
  };
};

const sliceLength = 500;

/** Reads files a few hundred at a time, so that a development server answers in between. */
const readFiles = async (
  found: readonly FoundFile<ContentName | PrivateName>[],
  settings: Settings,
  read: FileReader,
): Promise<ReadFile[]> => {
  const files: ReadFile[] = [];
  for (const one of found) {
    files.push({
      ...one,
      schema: schemas[one.collection],
      read: read(one),
      isTranslation: one.locale !== settings.defaultLocale,
    });
    if (files.length % sliceLength === 0) await pause();
  }
  return files;
};

/** The files of each entry, one for a language, by collection and id. */
const byCollection = (files: readonly ReadFile[]): Map<string, Map<string, ReadFile[]>> => {
  const collections = new Map<string, Map<string, ReadFile[]>>();
  for (const name of [...contentNames, ...privateNames]) collections.set(name, new Map());
  for (const file of files) {
    const ids = collections.get(file.collection);
    const known = ids?.get(file.id);
    if (known) known.push(file);
    else ids?.set(file.id, [file]);
  }
  return collections;
};

const translationsOf = (files: readonly ReadFile[], original: ReadFile): Translation[] =>
  files.filter((one) => one !== original).map((file) => ({ file, original }));

interface Languages {
  readonly found: readonly Entry<unknown>[];
  readonly faults: readonly Problem[];
}

const readLanguages = (
  files: readonly ReadFile[],
  original: ReadFile | undefined,
  settings: Settings,
): Languages => {
  const others = files.filter((one) => one !== original);
  if (!original) return { found: [], faults: others.flatMap((one) => orphan(one, settings)) };
  const first = readOriginal(original);
  const translated = others.map((one) => readTranslation(one, { original, data: first.entry?.data }));
  return {
    found: [
      ...(first.entry ? [first.entry] : []),
      ...translated.flatMap(({ entry }) => (entry ? [entry] : [])),
    ],
    faults: [
      ...first.faults,
      ...translated.flatMap((one) => one.faults),
      ...untranslated(files, original, settings),
    ],
  };
};

interface Original {
  readonly entry?: Entry<object>;
  readonly faults: readonly Problem[];
}

const readOriginal = perFile((one: ReadFile): Original => {
  const { file, collection, schema, read } = one;
  if (read.data === undefined) return { faults: [...read.problems] };
  const parsed = schema.safeParse(read.data);
  if (parsed.success) return { entry: entryOf(one, parsed.data), faults: [] };
  const reading = { file, schema, data: read.data, aboutPeople: aboutPeople.has(collection) };
  return { faults: schemaProblems(parsed.error.issues, reading) };
});

const originalOf = (file: ReadFile, settings: Settings): string =>
  `src/content/${file.collection}/${settings.defaultLocale}/${file.id}.${extensions[file.collection as ContentName]}`;

const orphan = (file: ReadFile, settings: Settings): Problem[] => [
  problem('translation-without-original', { file: file.file }, { original: originalOf(file, settings) }),
];

/** Private files have one language only: nothing of them is ever shown. */
const untranslated = (files: readonly ReadFile[], original: ReadFile, settings: Settings): Problem[] =>
  privateNames.some((name) => name === original.collection)
    ? []
    : settings.locales
        .filter((locale) => !files.some((one) => one.locale === locale))
        .map((locale) => {
          const translation = originalOf(original, settings).replace(
            `/${settings.defaultLocale}/`,
            `/${locale}/`,
          );
          return problem('untranslated', { file: original.file }, { locale, translation });
        });
