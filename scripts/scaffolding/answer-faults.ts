import type { z } from 'zod';
import type { ToolLocale } from '../../src/core/locale.ts';
import { messageOf, problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { withNearest } from '../../src/core/rules/known-ids.ts';
import { schemaProblems } from '../../src/core/schema-problems.ts';
import type { Choice } from './controlled-lists.ts';
import { missingPortrait, type PictureFiles } from '../content-files/picture-files.ts';
import { newTexts } from './new-texts.ts';

/** What a schema says of an answer. */
export const faultsOf = (schema: z.ZodType, value: unknown, path: FieldPath): Problem[] => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const reading = { file: '', schema, data: value, aboutPeople: true };
  const key = path.findLast((one) => typeof one === 'string') ?? '';
  return schemaProblems(parsed.error.issues, reading).map((one) =>
    one.values['key'] === '' ? { ...one, values: { ...one.values, key } } : one,
  );
};

const namesOf = (choices: readonly Choice[]): string[] =>
  choices.flatMap(({ value, label }) => (label === undefined ? [value] : [value, label]));

/** Names that no entry has; those of the schema's own lists are the schema's to refuse. */
export const unknownChoices = (
  value: unknown,
  choices: readonly Choice[] | undefined,
  path: FieldPath,
): Problem[] => {
  if (!choices) return [];
  const known = new Set(choices.map((one) => one.value));
  return [value].flat().flatMap((name) =>
    typeof name !== 'string' || known.has(name)
      ? []
      : [
          problem('dangling-reference', withNearest({ file: '', path }, name, namesOf(choices)), {
            name,
            collection: String(path.at(-1)),
          }),
        ],
  );
};

/** A portrait that is not there, or that cannot be shown, as files of a collection would name it. */
export const unusablePortrait = (value: unknown, path: FieldPath, pictures: PictureFiles): Problem[] => {
  if (path.join('.') !== 'photo.src' || typeof value !== 'string') return [];
  const from = 'src/content/mentors/xx/m-0000.md';
  return missingPortrait({ from, src: value, place: { file: '', path } }, pictures).filter(
    ({ severity }) => severity === 'error',
  );
};

/** A fault in words, without the words of files: nobody who answers a question has a line to add. */
export const faultTold = ({ id, values, ...rest }: Problem, locale: ToolLocale): string => {
  const expected = values['expected'];
  if (typeof expected === 'object' && (id === 'missing-field' || id === 'empty-field'))
    return newTexts[locale].expected(expected[locale]);
  const { name } = values;
  if (id === 'dangling-reference' && typeof name === 'string')
    return newTexts[locale].noChoice(name, rest.nearest);
  const { cause, remedy } = messageOf({ id, values, ...rest }, locale);
  return `${cause} ${remedy}`;
};
