import { z } from 'zod';
import type { Bilingual } from './locale.ts';

/**
 * How a field travels to a translated file.
 * `text`: the translation must say it again. `key`: the translation repeats it, so that list items are matched.
 * Fields without either are inherited from the default-locale file.
 */
export type Translation = 'text' | 'key';

/** What a field says of itself to editors, to the check and to the form-based editor. */
export interface FieldMeta {
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly translation?: Translation;
}

/** Gives a schema its French and English label, and help where the label is not enough. */
export const field = <S extends z.ZodType>(
  schema: S,
  label: readonly [fr: string, en: string],
  more: { help?: readonly [fr: string, en: string]; translation?: Translation } = {},
): S =>
  schema.meta({
    title: label[0],
    label: { fr: label[0], en: label[1] },
    ...(more.help && { help: { fr: more.help[0], en: more.help[1] } }),
    ...(more.translation && { translation: more.translation }),
  });

/** One line of text that every language says in its own words, at most `max` characters. */
export const words = (
  max: number,
  label: readonly [fr: string, en: string],
  help?: readonly [fr: string, en: string],
) => field(z.string().trim().min(1).max(max), label, { translation: 'text', ...(help && { help }) });

/** A list of lines that every language says in its own words. */
export const wordList = (
  limits: { min: number; max: number; each: number },
  label: readonly [fr: string, en: string],
  help?: readonly [fr: string, en: string],
) =>
  field(z.array(z.string().trim().min(1).max(limits.each)).min(limits.min).max(limits.max), label, {
    translation: 'text',
    ...(help && { help }),
  });

/** The labels, help and translation mode of a schema, looked for through optional and default wrappers. */
export const metaOf = (schema: z.core.$ZodType): FieldMeta | undefined => {
  const own = z.globalRegistry.get(schema) as FieldMeta | undefined;
  if (own?.label) return own;
  const inner = innerType(schema);
  return inner && metaOf(inner);
};

/** Says what a text of this form looks like, so that a message can tell what would pass. */
export const shaped = <S extends z.ZodType>(schema: S, shape: readonly [fr: string, en: string]): S =>
  schema.meta({ shape: { fr: shape[0], en: shape[1] } });

/** The form that a schema expects of a text, in words; `undefined` when any text will do. */
export const shapeOf = (schema: z.core.$ZodType): Bilingual | undefined => {
  const own = z.globalRegistry.get(schema) as { readonly shape?: Bilingual } | undefined;
  if (own?.shape) return own.shape;
  const inner = innerType(schema);
  return inner && shapeOf(inner);
};

/** The schema inside an optional, nullable, default, readonly or transformed one; `undefined` for the others. */
export const innerType = (schema: z.core.$ZodType): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodPipe) {
    return schema.in instanceof z.ZodTransform ? schema.out : schema.in;
  }
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
    ? schema.unwrap()
    : undefined;
};

/** The schema under all wrappers. */
export const bareType = (schema: z.core.$ZodType): z.core.$ZodType => {
  const inner = innerType(schema);
  return inner ? bareType(inner) : schema;
};
