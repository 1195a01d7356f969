import type { Bilingual } from './locale.ts';

/** A number as each language of the tools writes it, with so many decimals or as many as it has: « 4,5 », “4.5”. */
export const decimal = (value: number, digits?: number): Bilingual => {
  const en = digits === undefined ? String(value) : value.toFixed(digits);
  return { fr: en.replace('.', ','), en };
};
