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
import { once, perList } from '../../src/core/once.ts';
import { problem, type Problem } from '../../src/core/problem.ts';
import { schemaProblems } from '../../src/core/schema-problems.ts';
import type { Settings } from '../../src/core/settings.ts';
import { findContent, findPrivate, type FoundFile } from './content-folder.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import type { KeptFiles, KeptTexts } from './kept-files.ts';
import type { Source } from './position.ts';
import { readAhead } from './read-ahead.ts';
import { settingsSource } from './settings-source.ts';
import { entryOf, readTranslation } from './translated-file.ts';

/** A content file where it was found. */
export type FoundContent = FoundFile<ContentName | PrivateName>;

/** A file that was read, with its schema and its text: what the rules on wording and bodies look at. */
export interface ReadFile extends FoundContent {
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
  /** Where each of the settings stands. */
  readonly settings: Source;
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
  kept?: Pick<KeptFiles, 'texts' | 'folders' | 'isEmpty'>,
): Promise<ReadKit> => {
  const content = findContent(root, settings, kept?.folders);
  const aside = findPrivate(root, settings, kept?.folders);
  const all = [...content.files, ...aside.files];
  if (kept?.isEmpty ?? true) readAhead(all);
  const files = await readFiles(all, settings, kept?.texts);
  const found = Map.groupBy(files, ({ collection }) => collection);
  const collections = [...contentNames, ...privateNames].map((name) => ({
    name,
    ...readCollection(settings)(found.get(name) ?? []),
  }));
  return {
    kit: { settings, ...Object.fromEntries(collections.map(({ name, entries }) => [name, entries])) } as Kit,
    problems: [...content.problems, ...aside.problems, ...collections.flatMap(({ faults }) => faults)],
    files,
    settings: settingsSource(root, settings),
    translations: collections.flatMap(({ translations }) => translations),
    known: new Map(collections.map(({ name, ids }) => [name, ids])),
  };
};

const sliceLength = 500;

/** Reads files a few hundred at a time, so that a development server answers in between. */
const readFiles = async (
  found: readonly FoundContent[],
  settings: Settings,
  texts: KeptTexts = (one, read) => read(one),
): Promise<ReadFile[]> => {
  const read = (one: FoundContent): ReadFile => ({
    ...one,
    schema: schemas[one.collection],
    read: readEntryFile(one),
    isTranslation: one.locale !== settings.defaultLocale,
  });
  const files: ReadFile[] = [];
  for (const one of found) {
    files.push(texts(one, read));
    if (files.length % sliceLength === 0) await pause();
  }
  return files;
};

/** What the files of a collection say, and the ids of all of them. */
interface Collection {
  readonly entries: readonly Entry<unknown>[];
  readonly faults: readonly Problem[];
  readonly translations: readonly Translation[];
  readonly ids: ReadonlySet<string>;
}

const readCollection = once((settings: Settings) => {
  const read = perList((languages: readonly ReadFile[]) => readLanguages(languages, settings));
  return perList((files: readonly ReadFile[]): Collection => {
    const ids = Map.groupBy(files, ({ id }) => id);
    const all = [...ids.values()].map(read);
    return {
      entries: all.flatMap(({ entries }) => entries),
      faults: all.flatMap(({ faults }) => faults),
      translations: all.flatMap(({ translations }) => translations),
      ids: new Set(ids.keys()),
    };
  });
});

/** Reads an entry in all its languages. */
const readLanguages = (files: readonly ReadFile[], settings: Settings): Omit<Collection, 'ids'> => {
  const original = files.find((one) => !one.isTranslation);
  const others = files.filter((one) => one !== original);
  if (!original)
    return { entries: [], faults: others.flatMap((one) => orphan(one, settings)), translations: [] };
  const first = readOriginal(original);
  const translated = others.map((file) => readTranslation(file, { original, data: first.entry?.data }));
  const all = [first, ...translated];
  return {
    entries: all.flatMap(({ entry }) => entry ?? []),
    faults: [...all.flatMap(({ faults }) => faults), ...untranslated(files, original, settings)],
    translations: others.map((file) => ({ file, original })),
  };
};

interface Original {
  readonly entry?: Entry<object>;
  readonly faults: readonly Problem[];
}

const readOriginal = once((one: ReadFile): Original => {
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
