import { z } from 'zod';
import { bareType } from '../../src/core/field.ts';
import { meantBy } from '../../src/core/spoken.ts';
import { folded } from '../../src/core/text.ts';
import type { Choice } from './controlled-lists.ts';

const yes = /^(?:o|oui|y|yes|true|1)$/i;
const no = /^(?:n|non|no|false|0)$/i;

/** Whether an answer says yes; anything that is not a clear yes is a no. */
export const isYes = (answer: string): boolean => yes.test(answer.trim());

/** Whether an answer is clear: a yes, a no, or nothing at all, which is a no. */
export const isClear = (answer: string): boolean =>
  answer.trim() === '' || yes.test(answer.trim()) || no.test(answer.trim());

/** Words that two choices share, such as the name of two people, choose neither. */
const onlyOne = (choices: readonly Choice[] = []): Choice | undefined =>
  choices.length === 1 ? choices[0] : undefined;

const chosen = (text: string, choices: readonly Choice[] | undefined): string | undefined => {
  const said = folded(text);
  const meant =
    choices?.find(({ value }) => folded(value) === said) ??
    onlyOne(choices?.filter(({ label }) => label !== undefined && folded(label) === said));
  return meant?.value;
};

/** A list as files write it. */
const bracketed = /^\[(.*)\]$/u;

/** What was typed, as the schema wants it: a number, a list, one of the choices by its rank, its name or its words. */
export const typedAnswer = (
  schema: z.core.$ZodType,
  answer: string,
  choices: readonly Choice[] | undefined,
): unknown => {
  const bare = bareType(schema);
  const text = answer.trim();
  if (bare instanceof z.ZodArray) {
    return (bracketed.exec(text)?.[1] ?? text)
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => typedAnswer(bare.element, part, choices));
  }
  if (bare instanceof z.ZodNumber)
    return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
  if (bare instanceof z.ZodBoolean) return yes.test(text) ? true : no.test(text) ? false : text;
  if (bare instanceof z.ZodUnion) return unionAnswer(bare, text);
  const rank = /^\d+$/.test(text) ? choices?.[Number(text) - 1] : undefined;
  return rank?.value ?? chosen(text, choices) ?? (choices ? text : worded(schema, text));
};

/** A text in quotation marks, as files want some of them. */
const quoted = /^["'“«‘]\s*(.*?)\s*["'”»’]$/u;

/**
 * A text as it is when it is right, else what people mean by it: a day, a language or a city by its name, or what stands
 * between the quotation marks that a file would want.
 */
const worded = (schema: z.core.$ZodType, text: string): string => {
  const isRight = (one: string): boolean => z.safeParse(schema, one).success;
  if (isRight(text)) return text;
  const inner = quoted.exec(text)?.[1];
  return inner !== undefined && isRight(inner) ? inner : (meantBy(schema, text) ?? text);
};

/** A choice between groups of one field each takes the first whose field accepts the text. */
const unionAnswer = (union: z.ZodUnion, text: string): unknown => {
  for (const option of union.options) {
    const bare = bareType(option);
    const keys = bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
    const value = keys.length === 1 ? { [keys[0] ?? '']: text } : text;
    if (z.safeParse(option, value).success) return value;
  }
  return text;
};
