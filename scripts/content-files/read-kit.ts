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
import type { FileReader } from './kept-files.ts';
import { perFile } from './per-file.ts';
import type { Source } from './position.ts';
import { settingsFile, settingsSource } from './settings-source.ts';
import { readTranslation } from './translated-file.ts';

/** A file that was read, with its schema and its text: what the rules on wording and bodies look at. */
export interface ReadFile extends FoundFile<ContentName | PrivateName> {
  readonly schema: z.ZodObject;
  readonly read: EntryFile;
  readonly isTranslation: boolean;
}

/** Everything a company wrote, as far as it can be read. */
export interface ReadKit {
  /** The entries without a fault of their own. */
  readonly kit: Kit;
  readonly problems: readonly Problem[];
  readonly files: readonly ReadFile[];
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
  read: FileReader = readEntryFile,
): Promise<ReadKit> => {
  const content = findContent(root, settings);
  const kept = findPrivate(root, settings);
  const problems: Problem[] = [...content.problems, ...kept.problems];
  const files = await readFiles([...content.files, ...kept.files], settings, read);
  const entries = new Map<string, Entry<unknown>[]>(
    [...contentNames, ...privateNames].map((name) => [name, []]),
  );
  for (const [id, languages] of byEntry(files)) {
    const { found, faults } = readLanguages(languages, settings);
    problems.push(...faults);
    entries.get(id.split('/')[0] ?? '')?.push(...found);
  }
  return {
    kit: { settings, ...Object.fromEntries(entries) } as Kit,
    problems,
    files,
    sources: new Map([
      [settingsFile, settingsSource(root, settings)],
      ...files.map((one): [string, Source] => [one.file, one.read.source]),
    ]),
    known: new Map(
      [...entries.keys()].map((name) => [
        name,
        new Set(files.filter((one) => one.collection === name).map((one) => one.id)),
      ]),
    ),
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

/** The files of each entry, one for a language, under `<collection>/<id>`. */
const byEntry = (files: readonly ReadFile[]): Map<string, ReadFile[]> => {
  const entries = new Map<string, ReadFile[]>();
  for (const file of files) {
    const key = `${file.collection}/${file.id}`;
    const known = entries.get(key);
    if (known) known.push(file);
    else entries.set(key, [file]);
  }
  return entries;
};

interface Languages {
  readonly found: readonly Entry<unknown>[];
  readonly faults: readonly Problem[];
}

const readLanguages = (files: readonly ReadFile[], settings: Settings): Languages => {
  const original = files.find((one) => one.locale === settings.defaultLocale);
  const others = files.filter((one) => one !== original);
  if (!original) return { found: [], faults: others.flatMap((one) => orphan(one, settings)) };
  const first = readOriginal(original);
  const translated = others.map((one) => readTranslation(one, { original, data: first.data }));
  return {
    found: [
      ...(first.data ? [entryOf(original, first.data)] : []),
      ...translated.flatMap((one) => (one.data ? [entryOf(one.file, one.data)] : [])),
    ],
    faults: [
      ...first.faults,
      ...translated.flatMap((one) => one.faults),
      ...untranslated(files, original, settings),
    ],
  };
};

const entryOf = (file: ReadFile, data: object): Entry<unknown> => ({
  id: file.id,
  locale: file.locale,
  file: file.file,
  data,
  body: file.read.body,
});

interface Original {
  readonly data?: object;
  readonly faults: readonly Problem[];
}

const readOriginal = perFile(({ file, collection, schema, read }: ReadFile): Original => {
  if (read.data === undefined) return { faults: [...read.problems] };
  const parsed = schema.safeParse(read.data);
  if (parsed.success) return { data: parsed.data, faults: [] };
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
