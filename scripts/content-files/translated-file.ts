import type { z } from 'zod';
import type { Entry } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { fieldName, schemaProblems } from '../../src/core/schema-problems.ts';
import { valueAt } from '../../src/core/schema-walk.ts';
import { inherit, missingWords, translationMark, translationSchema } from '../../src/core/translation.ts';
import type { ReadFile } from './read-kit.ts';

/** A file as an entry of the kit. */
export const entryOf = (file: ReadFile, data: object): Entry<object> => ({
  id: file.id,
  locale: file.locale,
  file: file.file,
  data,
  body: file.read.body,
});

/** A translation joined with its original; without `entry` when either has a fault of its own. */
export interface Translated {
  readonly entry?: Entry<object>;
  readonly faults: readonly Problem[];
}

const schemas = new Map<z.ZodObject, z.ZodObject>();
const wordsOf = (schema: z.ZodObject): z.ZodObject => {
  const words = schemas.get(schema) ?? translationSchema(schema);
  schemas.set(schema, words);
  return words;
};

interface Source {
  readonly original: ReadFile;
  readonly data: object | undefined;
}

/** Reads a translated file: its words only, each one that the original says. */
export const readTranslation = (file: ReadFile, { original, data }: Source): Translated => {
  const { read, schema } = file;
  if (read.data === undefined) return { faults: read.problems };
  const parsed = wordsOf(schema).safeParse(read.data);
  const reading = {
    file: file.file,
    schema: wordsOf(schema),
    data: read.data,
    aboutPeople: file.collection === 'mentors' || file.collection === 'testimonials',
    original: { file: original.file, schema },
  };
  const faults = [
    ...(parsed.success ? [] : schemaProblems(parsed.error.issues, reading)),
    ...(data ? untold(file, { original, data }) : []),
    ...bodyFault(file, original),
  ];
  const own = faults.filter((one, index) => faults.findIndex((other) => sameFault(one, other)) === index);
  if (!parsed.success || !data || own.length > 0) return { faults: own };
  return { entry: entryOf(file, inherit(data, parsed.data)), faults: [] };
};

const sameFault = (one: Problem, other: Problem): boolean =>
  one.id === other.id && one.path?.join('\n') === other.path?.join('\n');

const untold = (file: ReadFile, { original, data }: { original: ReadFile; data: object }): Problem[] => [
  ...missingWords(file.schema, data, file.read.data).map((path) =>
    problem(
      'missing-translation',
      { file: file.file, path },
      { key: fieldName(path), original: original.file },
    ),
  ),
  ...uneven(file, { original, data }, []),
];

/** Lists that the translation tells with more or fewer items: an item would be silently lost or repeated. */
const uneven = (
  file: ReadFile,
  context: { original: ReadFile; data: object },
  path: FieldPath,
): Problem[] => {
  const mine = valueAt(file.read.data, path);
  const theirs = valueAt(context.data, path);
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    if (mine.length > theirs.length || (mine.length < theirs.length && typeof theirs[0] !== 'object')) {
      const values = { count: mine.length, expected: theirs.length, original: context.original.file };
      return [problem('translation-items', { file: file.file, path }, values)];
    }
    return mine.flatMap((_, index) => uneven(file, context, [...path, index]));
  }
  if (mine !== undefined && theirs === undefined) {
    const values = { key: fieldName(path), original: context.original.file };
    return [problem('only-in-translation', { file: file.file, path }, values)];
  }
  if (typeof mine !== 'object' || mine === null) return [];
  return Object.keys(mine)
    .filter((key) => key !== translationMark)
    .flatMap((key) => uneven(file, context, [...path, key]));
};

const bodyFault = (file: ReadFile, original: ReadFile): Problem[] =>
  original.read.body.trim() !== '' && file.read.body.trim() === ''
    ? [
        problem(
          'missing-body-translation',
          { file: file.file, line: file.read.source.bodyLine, column: 1 },
          { original: original.file },
        ),
      ]
    : [];
