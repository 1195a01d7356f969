import { z } from 'zod';
import { bareType, metaOf, shapeOf } from './field.ts';
import type { Bilingual } from './locale.ts';
import { yamlNotation } from './notation.ts';
import type { FieldPath } from './problem.ts';

/** The schema of what a key or a list position holds; `undefined` when the schema knows no such part. */
const partOf = (schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined => {
  const bare = bareType(schema);
  if (bare instanceof z.ZodObject) {
    return Object.hasOwn(bare.shape, key) ? (bare.shape as Record<string, z.core.$ZodType>)[key] : undefined;
  }
  if (bare instanceof z.ZodArray) return bare.element;
  if (bare instanceof z.ZodRecord) return bare.valueType;
  if (bare instanceof z.ZodUnion) {
    return bare.options.map((option) => partOf(option, key)).find((part) => part !== undefined);
  }
  return undefined;
};

/** The schema at a path; `undefined` when the path leads nowhere. */
export const schemaAt = (schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined =>
  path.reduce<z.core.$ZodType | undefined>((at, key) => at && partOf(at, key), schema);

/** What a path leads to in some data; `undefined` when nothing is there. */
export const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

/** The keys that an object, a record or a choice of objects admits at a path. */
export const keysAt = (schema: z.core.$ZodType, path: FieldPath): string[] => {
  const at = schemaAt(schema, path);
  return at ? keysOf(at) : [];
};

const keysOf = (schema: z.core.$ZodType): string[] => {
  const bare = bareType(schema);
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape);
  if (bare instanceof z.ZodRecord && bare.keyType instanceof z.ZodEnum) {
    return bare.keyType.options.map(String);
  }
  if (bare instanceof z.ZodUnion) return [...new Set(bare.options.flatMap((option) => keysOf(option)))];
  return [];
};

const bilingual = (fr: string, en: string): Bilingual => ({ fr, en });
const joined = (parts: readonly Bilingual[], fr: string, en: string): Bilingual =>
  bilingual(parts.map((part) => part.fr).join(fr), parts.map((part) => part.en).join(en));

/** The label of a field with those around it, such as “Availability › Checked on”; list positions count from 1. */
export const labelAt = (schema: z.core.$ZodType, path: FieldPath): Bilingual | undefined => {
  const parts = path.map((key, index): Bilingual => {
    if (typeof key === 'number') return bilingual(`n° ${key + 1}`, `no. ${key + 1}`);
    const at = schemaAt(schema, path.slice(0, index + 1));
    return (at && metaOf(at)?.label) ?? bilingual(key, key);
  });
  return parts.length === 0 ? undefined : joined(parts, ' › ', ' › ');
};

/** What a schema expects, in the notation of its file, in words that end a sentence such as “Write…”. */
export const expectedOf = (schema: z.core.$ZodType, notation = yamlNotation): Bilingual => {
  const shape = shapeOf(schema);
  if (shape) return shape;
  const bare = bareType(schema);
  if (bare instanceof z.ZodString) return textExpected(bare);
  if (bare instanceof z.ZodNumber) {
    return bare.format === 'safeint'
      ? bilingual('un nombre entier', 'a whole number')
      : bilingual('un nombre', 'a number');
  }
  if (bare instanceof z.ZodBoolean) return bilingual('true (oui) ou false (non)', 'true (yes) or false (no)');
  if (bare instanceof z.ZodArray) return notation.list;
  if (bare instanceof z.ZodEnum || bare instanceof z.ZodLiteral) {
    const list = valuesOf(bare).join(', ');
    return bilingual(`l’une de ces valeurs : ${list}`, `one of these values: ${list}`);
  }
  if (bare instanceof z.ZodUnion) {
    return joined(
      bare.options.map((option) => expectedOf(option, notation)),
      ' ou ',
      ' or ',
    );
  }
  const keys = keysOf(bare).join(', ');
  return bilingual(`un groupe de champs : ${keys}`, `a group of fields: ${keys}`);
};

const valuesOf = (bare: z.ZodEnum | z.ZodLiteral): string[] =>
  (bare instanceof z.ZodEnum ? bare.options : [...bare.values]).map(String);

const textExpected = (bare: z.ZodString): Bilingual =>
  bare.maxLength === null || bare.maxLength > 100_000
    ? bilingual('un texte', 'a text')
    : bilingual(
        `un texte de ${bare.maxLength} caractères au plus`,
        `a text of at most ${bare.maxLength} characters`,
      );
