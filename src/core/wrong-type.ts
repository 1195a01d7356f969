import { z } from 'zod';
import type { Bilingual } from './locale.ts';
import type { Notation } from './notation.ts';

/** What a value of a file is, in words that end “This field holds…”. */
export const givenType = (value: unknown): Bilingual => {
  if (value instanceof Date) return { fr: 'une date', en: 'a date' };
  if (Array.isArray(value)) return { fr: 'une liste', en: 'a list' };
  if (typeof value === 'number' || typeof value === 'bigint') {
    return Number.isInteger(Number(value))
      ? { fr: 'un nombre', en: 'a number' }
      : { fr: 'un nombre à virgule', en: 'a number with decimals' };
  }
  if (typeof value === 'boolean') return { fr: 'oui ou non', en: 'yes or no' };
  if (typeof value === 'string') return { fr: 'un texte', en: 'a text' };
  return { fr: 'un groupe de champs', en: 'a group of fields' };
};

/** A day as text; one that does not exist has lost what was written. */
const quotedDay = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '"…"' : `"${date.toISOString().slice(0, 10)}"`;

/** How to write what a schema expects, in the notation of its file, when something of another type is there. */
export const adviceFor = (
  expected: z.core.$ZodType | undefined,
  value: unknown,
  notation: Notation,
): Bilingual => {
  if (expected instanceof z.ZodString) {
    const written = value instanceof Date ? quotedDay(value) : `"${JSON.stringify(value)}"`;
    return typeof value === 'object' && !(value instanceof Date)
      ? notation.writeText
      : {
          fr: `Mettez la valeur entre guillemets : ${written}.`,
          en: `Put the value in quotation marks: ${written}.`,
        };
  }
  if (expected instanceof z.ZodNumber) {
    const comma = typeof value === 'string' ? /^(-?\d+),(\d+)$/.exec(value.trim()) : null;
    if (comma) {
      const written = `${comma[1]}.${comma[2]}`;
      return { fr: `Écrivez ${written}, avec un point.`, en: `Write ${written}, with a full stop.` };
    }
    return {
      fr: 'Écrivez le nombre en chiffres, sans guillemets ni unité.',
      en: 'Write the number in figures, without quotation marks or unit.',
    };
  }
  if (expected instanceof z.ZodBoolean) {
    return {
      fr: 'Écrivez true ou false, sans guillemets.',
      en: 'Write true or false, without quotation marks.',
    };
  }
  if (expected instanceof z.ZodArray) {
    const items = typeof value === 'string' && !/^[-•*–]/.test(value) ? value.split(/\s*[,;]\s*/) : [];
    const listed = items.length > 1 && items.every((item) => /^[\p{L}\p{N} ’'-]{1,30}$/u.test(item));
    const written = items.map(notation.item).join(', ');
    return listed
      ? {
          fr: `Écrivez la liste entre crochets : [${written}].`,
          en: `Write the list in square brackets: [${written}].`,
        }
      : notation.writeList;
  }
  return notation.writeGroup;
};
