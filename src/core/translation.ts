import { z } from 'zod';
import { bareType, field, innerType, metaOf, shaped } from './field.ts';
import type { Bilingual } from './locale.ts';

/** The field of a translation that says which writing of the original it tells; never shown. */
export const translationMark = 'translationOf';

/** The label of that field, which no schema of a collection has. */
export const translationMarkLabel: Bilingual = { fr: 'Traduit d’après', en: 'Translated from' };

const markSchema = field(
  shaped(z.string().regex(/^[a-p]{8}$/), [
    'huit lettres, écrites par npm run translated',
    'eight letters, written by npm run translated',
  ]).optional(),
  [translationMarkLabel.fr, translationMarkLabel.en],
);

/**
 * Translated files hold the words only: this derives their schema from the full one, by the `translation` mark of
 * each field, and joins them back. An object or a list is translatable when something inside it is.
 */
export const translationSchema = (schema: z.ZodObject): z.ZodObject =>
  wordsSchema(schema).extend({ [translationMark]: markSchema });

const wordsSchema = (schema: z.ZodObject): z.ZodObject => {
  const shape = partsOf(schema).flatMap(([name, part]) => {
    const translated = translatedPart(part);
    return translated ? [[name, translated] as const] : [];
  });
  return z.strictObject(Object.fromEntries(shape));
};

const isOptional = (part: z.core.$ZodType): boolean => {
  if (part instanceof z.ZodOptional || part instanceof z.ZodDefault) return true;
  const inner = innerType(part);
  return inner !== undefined && isOptional(inner);
};

/** The fields of an object schema, typed: its shape is `any` when its keys are not known. */
const partsOf = (schema: z.ZodObject): [name: string, part: z.ZodType][] =>
  Object.entries<z.ZodType>(schema.shape);

const translatedPart = (part: z.ZodType): z.ZodType | undefined => {
  const meta = metaOf(part);
  if (meta?.translation) return part;
  const bare = bareType(part);
  const inner = translatedBare(bare);
  if (!inner) return undefined;
  const kept = meta ? inner.meta({ ...meta }) : inner;
  return isOptional(part) || saysNothingAlways(inner) ? kept.optional() : kept;
};

/** An object whose words are all optional may be left out of a translation. */
const saysNothingAlways = (inner: z.ZodType): boolean =>
  inner instanceof z.ZodObject && partsOf(inner).every(([, part]) => isOptional(part));

const translatedBare = (bare: z.core.$ZodType): z.ZodType | undefined => {
  if (bare instanceof z.ZodObject) {
    return hasWords(bare) ? wordsSchema(bare) : undefined;
  }
  if (bare instanceof z.ZodArray && bare.element instanceof z.ZodObject && hasWords(bare.element)) {
    return z.array(wordsSchema(bare.element));
  }
  return undefined;
};

const hasWords = (schema: z.core.$ZodType): boolean => {
  const bare = bareType(schema);
  if (bare instanceof z.ZodArray) return hasWords(bare.element);
  if (!(bare instanceof z.ZodObject)) return false;
  return partsOf(bare).some(([, part]) => metaOf(part)?.translation === 'text' || hasWords(part));
};

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyOf = (item: Data): unknown => item['code'] ?? item['id'] ?? item['mentor'] ?? item['month'];

const inheritList = (original: readonly unknown[], translated: readonly unknown[]): unknown[] =>
  original.map((item, index) => {
    if (!isData(item)) return translated[index] ?? item;
    const key = keyOf(item);
    const match =
      key === undefined ? translated[index] : translated.find((one) => isData(one) && keyOf(one) === key);
    return isData(match) ? inherit(item, match) : item;
  });

/**
 * The default-locale data with the words of a translation laid over it. Lists of objects are matched by their
 * `code`, `id`, `mentor` or `month`, else by position; lists of plain words are replaced whole. A group that the
 * original does not have is left out: words alone would make half a group. The translation's mark stays behind.
 */
export const inherit = <T extends object>(original: T, translated: object): T => {
  const joined: Data = { ...(original as Data) };
  for (const [name, value] of Object.entries(translated)) {
    if (name === translationMark) continue;
    const before = joined[name];
    if (isData(before) && isData(value)) joined[name] = inherit(before, value);
    else if (Array.isArray(before) && Array.isArray(value) && (before.some(isData) || value.some(isData)))
      joined[name] = inheritList(before, value);
    else if (!isData(value)) joined[name] = value;
  }
  return joined as T;
};

/** Whether a group or a list of the original holds a word to translate. */
const saysSomething = (part: z.core.$ZodType, before: unknown): boolean =>
  missingWords(part, before, Array.isArray(before) ? [] : {}).length > 0;

/** Paths of the words that the original says and the translation does not, such as `milestones.2.title`. */
export const missingWords = (
  schema: z.core.$ZodType,
  original: unknown,
  translated: unknown,
): (string | number)[][] => {
  const bare = bareType(schema);
  if (bare instanceof z.ZodObject && isData(original)) {
    return partsOf(bare).flatMap(([name, part]) => {
      const before = original[name];
      const after = isData(translated) ? translated[name] : undefined;
      if (before === undefined || (Array.isArray(before) && before.length === 0)) return [];
      if (metaOf(part)?.translation === 'text') return after === undefined ? [[name]] : [];
      if (!hasWords(part)) return [];
      if (after === undefined) return saysSomething(part, before) ? [[name]] : [];
      return missingWords(part, before, after).map((path) => [name, ...path]);
    });
  }
  if (bare instanceof z.ZodArray && Array.isArray(original) && Array.isArray(translated)) {
    return original.flatMap((item: unknown, index) => {
      const key = isData(item) ? keyOf(item) : undefined;
      const after: unknown =
        key === undefined ? translated[index] : translated.find((one) => isData(one) && keyOf(one) === key);
      if (after === undefined) return [[index]];
      return missingWords(bare.element, item, after).map((path) => [index, ...path]);
    });
  }
  return [];
};

/** The words that an original says to be translated, and nothing else, without what spaces and accents are made of. */
export const wordsToTranslate = (schema: z.ZodObject, data: unknown, body: string): string =>
  JSON.stringify([wordsIn(schema, data), body])
    .normalize('NFC')
    .replace(/(?:\s|\\n)+/g, ' ')
    .trim();

const wordsIn = (schema: z.core.$ZodType, data: unknown): unknown => {
  const bare = bareType(schema);
  if (bare instanceof z.ZodArray && Array.isArray(data))
    return data.map((item: unknown) => wordsIn(bare.element, item));
  if (!(bare instanceof z.ZodObject) || !isData(data)) return undefined;
  return partsOf(bare).flatMap(([name, part]) => {
    const value = data[name];
    if (value === undefined) return [];
    if (metaOf(part)?.translation === 'text') return [[name, value]];
    return hasWords(part) ? [[name, wordsIn(part, value)]] : [];
  });
};
