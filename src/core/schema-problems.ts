import type { z } from 'zod';
import { backslash } from './backslash.ts';
import { bareType, shapeOf } from './field.ts';
import { isHome } from './forbidden.ts';
import type { Bilingual } from './locale.ts';
import { nearest } from './nearest.ts';
import { yamlNotation, type Notation } from './notation.ts';
import { problem, type FieldPath, type Problem } from './problem.ts';
import { isToldBetter } from './told-better.ts';
import { unknownKey } from './unknown-key.ts';
import { expectedOf, schemaAt, valueAt } from './schema-walk.ts';
import { nearlyMeantBy } from './spoken.ts';
import { countWords } from './text.ts';
import { adviceFor, givenType } from './wrong-type.ts';

/** What is being read: which file, by which schema, and from which original when it is a translation. */
export interface Reading {
  readonly file: string;
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
  /** Whether keys that would name a mentored person or private data are told apart from misspelt ones. */
  readonly aboutPeople: boolean;
  /** How the file is written; without it, in YAML. */
  readonly notation?: Notation | undefined;
  /** The default-language file of a translation, and its full schema. */
  readonly original?: { readonly file: string; readonly schema: z.core.$ZodType } | undefined;
}

/** Turns what Zod refused into problems that an editor can act on, one for each fault. */
export const schemaProblems = (issues: readonly z.core.$ZodIssue[], reading: Reading): Problem[] => {
  const problems = issues.flatMap((issue) => issueProblems(issue, fieldPath(issue.path), reading));
  return problems.filter((one) => !isToldBetter(one, problems));
};

const fieldPath = (path: readonly PropertyKey[]): FieldPath =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const issueProblems = (issue: z.core.$ZodIssue, path: FieldPath, reading: Reading): Problem[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, reading));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, path, reading);
  const value = valueAt(reading.data, path);
  if (value === undefined) return [missing(path, reading)];
  if (value === null) return [empty(path, reading)];
  return [valueProblem(issue, { path, value }, reading)];
};

const missing = (path: FieldPath, reading: Reading): Problem => {
  const { file, original } = reading;
  const key = fieldName(path);
  if (original) return problem('missing-translation', { file, path }, { key, original: original.file });
  if (key === 'alt') return problem('missing-alt', { file, path }, {});
  return problem('missing-field', { file, path }, { key, expected: expectedAt(path, reading) });
};

/** Name of a field, or of the list that holds an item. */
export const fieldName = (path: FieldPath): string => path.findLast((key) => typeof key === 'string') ?? '';

const empty = (path: FieldPath, reading: Reading): Problem =>
  path.at(-1) === 'alt'
    ? problem('missing-alt', { file: reading.file, path }, {})
    : problem('empty-field', { file: reading.file, path }, { expected: expectedAt(path, reading) });

const expectedAt = (path: FieldPath, { schema, notation }: Reading): Bilingual => {
  const at = schemaAt(schema, path);
  return at ? expectedOf(at, notation) : { fr: 'une valeur', en: 'a value' };
};

/** Of the branches of a choice, tells the faults of the one that the editor most likely meant. */
const unionProblems = (issue: z.core.$ZodIssueInvalidUnion, path: FieldPath, reading: Reading): Problem[] => {
  const value = valueAt(reading.data, path);
  if (value === undefined) return [missing(path, reading)];
  if (value === null) return [empty(path, reading)];
  const branches = issue.errors.filter((branch) => branch.every((one) => one.path.length > 0));
  const best = (branches.length > 0 ? branches : []).toSorted((a, b) => a.length - b.length)[0];
  if (!best) {
    return [problem('bad-format', { file: reading.file, path }, { expected: expectedAt(path, reading) })];
  }
  return best.flatMap((one) => issueProblems(one, [...path, ...fieldPath(one.path)], reading));
};

const valueProblem = (
  issue: z.core.$ZodIssue,
  { path, value }: { path: FieldPath; value: unknown },
  reading: Reading,
): Problem => {
  const { file, schema } = reading;
  const at = schemaAt(schema, path);
  const meant = at && typeof value === 'string' ? nearlyMeantBy(at, value) : undefined;
  const place = { file, path };
  const misshapen = { ...place, ...(meant !== undefined && meant !== value && { nearest: meant }) };
  const expected = expectedAt(path, reading);
  switch (issue.code) {
    case 'invalid_type':
      if (at && shapeOf(at) && (typeof value !== 'object' || value instanceof Date))
        return problem('bad-format', misshapen, { expected });
      return problem('wrong-type', place, {
        given: givenType(value),
        expected,
        advice: adviceFor(at && bareType(at), value, reading.notation ?? yamlNotation),
      });
    case 'invalid_value':
      return notInList(issue.values.map(String), { path, value }, file);
    case 'too_small':
      return tooSmall(issue, { path, value }, { file, expected });
    case 'too_big':
      return tooBig(issue, { path, value }, file);
    case 'custom':
      if (issue.params?.['problem'] === 'word-count') {
        return problem('word-count', place, {
          count: countWords(String(value)),
          min: Number(issue.params['min']),
          max: Number(issue.params['max']),
        });
      }
      return problem('bad-format', misshapen, { expected });
    case 'invalid_format':
      return backslash(at, value, place) ?? problem('bad-format', misshapen, { expected });
    default:
      return problem('invalid-value', place, {});
  }
};

interface At {
  readonly path: FieldPath;
  readonly value: unknown;
}

const notInList = (list: readonly string[], { path, value }: At, file: string): Problem => {
  if (typeof value === 'string' && list.includes('public-place') && isHome(value)) {
    return problem('private-home', { file, path }, { list: list.join(', ') });
  }
  const close = nearest(String(value), list);
  return problem(
    'not-in-list',
    { file, path, ...(close !== undefined && { nearest: close }) },
    { list: list.join(', ') },
  );
};

const lengthOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : Array.from(String(value).trim()).length;

const tooSmall = (
  issue: z.core.$ZodIssueTooSmall,
  { path, value }: At,
  { file, expected }: { file: string; expected: Bilingual },
): Problem => {
  const min = Number(issue.minimum);
  const length = lengthOf(value);
  if (issue.origin === 'array') {
    return problem('too-few', { file, path }, { count: length, min, lack: min - length });
  }
  if (issue.origin !== 'string') {
    return problem(
      'out-of-range',
      { file, path },
      { limits: { fr: `d’au moins ${min}`, en: `of at least ${min}` } },
    );
  }
  if (length > 0) return problem('too-short', { file, path }, { length, min });
  return path.at(-1) === 'alt'
    ? problem('missing-alt', { file, path }, {})
    : problem('empty-field', { file, path }, { expected });
};

const tooBig = (issue: z.core.$ZodIssueTooBig, { path, value }: At, file: string): Problem => {
  const max = Number(issue.maximum);
  const length = lengthOf(value);
  if (issue.origin === 'array') {
    return problem('too-many', { file, path }, { count: length, max, excess: length - max });
  }
  return issue.origin === 'string'
    ? problem('too-long', { file, path }, { length, max, excess: length - max })
    : problem(
        'out-of-range',
        { file, path },
        { limits: { fr: `d’au plus ${max}`, en: `of at most ${max}` } },
      );
};
