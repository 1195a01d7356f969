import { z } from 'zod';
import type { Bilingual } from './locale.ts';

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

/** How to write what a schema expects when something of another type is there. */
export const adviceFor = (expected: z.core.$ZodType | undefined, value: unknown): Bilingual => {
  if (expected instanceof z.ZodString) {
    const written = value instanceof Date ? quotedDay(value) : `"${JSON.stringify(value)}"`;
    return typeof value === 'object' && !(value instanceof Date)
      ? {
          fr: 'Écrivez le texte sur la même ligne que le nom du champ.',
          en: 'Write the text on the line of the field’s name.',
        }
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
    return listed
      ? {
          fr: `Écrivez la liste entre crochets : [${items.join(', ')}].`,
          en: `Write the list in square brackets: [${items.join(', ')}].`,
        }
      : {
          fr: 'Écrivez un élément par ligne, précédé d’un trait d’union et d’une espace : « - ».',
          en: 'Write one item a line, after a hyphen and a space: “- ”.',
        };
  }
  return {
    fr: 'Écrivez un champ par ligne sous celui-ci, avec deux espaces de retrait.',
    en: 'Write one field a line below this one, indented by two spaces.',
  };
};
