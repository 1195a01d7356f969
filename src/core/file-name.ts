import { folded } from './text.ts';

/** Letters of Latin alphabets that have no accent to take off, as those write them who have only the English ones. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'n', ə: 'e' };

const joined = (parts: readonly string[], left: RegExp): string =>
  folded(parts.join('-'))
    .replace(/[ıðþħŋə]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(left, '-')
    .replace(/^-|-$/g, '');

/**
 * A file name that every system accepts, from words: « Mentore de l’année 2025 » gives `mentore-de-l-annee-2025`. Letters
 * of other alphabets than the Latin one stay as they are.
 */
export const fileNameOf = (...parts: readonly string[]): string => joined(parts, /[^\p{L}\p{N}]+/gu);

/** Words for an address or an id: small English letters and digits alone, none where there are no others. */
export const plainNameOf = (...parts: readonly string[]): string => joined(parts, /[^a-z0-9]+/g);

/** The first name that is not taken: `named` gives the plain one for 1, then those with a number. */
export const firstFree = (named: (number: number) => string, isTaken: (name: string) => boolean): string => {
  let number = 1;
  while (isTaken(named(number))) number += 1;
  return named(number);
};
