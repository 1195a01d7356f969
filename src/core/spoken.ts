import { z } from 'zod';
import { innerType } from './field.ts';
import { nearest } from './nearest.ts';

/** What people write for a value that has one exact form. */
interface Spoken {
  /** The value that a text means, without guessing; `undefined` when it means none. */
  readonly meant: (text: string) => string | undefined;
  /** Every text that has a meaning, where they can be counted: a misspelt one is found among them. */
  readonly names?: () => readonly string[];
}

const spoken = z.registry<Spoken>();

/** Gives a schema the other forms that people write its values in: the check suggests what they mean. */
export const spokenAs = <S extends z.ZodType>(schema: S, forms: Spoken): S => {
  spoken.add(schema, forms);
  return schema;
};

const spokenOf = (schema: z.core.$ZodType): Spoken | undefined => {
  const own = spoken.get(schema);
  const inner = innerType(schema);
  return own ?? (inner && spokenOf(inner));
};

/** The value of a schema that a text means; `undefined` when it is none of the forms people write. */
export const meantBy = (schema: z.core.$ZodType, text: string): string | undefined =>
  spokenOf(schema)?.meant(text);

/** The same, of a misspelt text too, and of one in the quotation marks of a word processor. */
export const nearlyMeantBy = (schema: z.core.$ZodType, written: string): string | undefined => {
  const forms = spokenOf(schema);
  const text = written.replace(/^[“”„«‘\s]+|[“”»’\s]+$/gu, '');
  if (text !== written && z.safeParse(schema, text).success) return text;
  const exact = forms?.meant(text);
  if (exact !== undefined || !forms?.names) return exact;
  const name = nearest(text, forms.names());
  return name === undefined ? undefined : forms.meant(name);
};
