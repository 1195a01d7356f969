import { folded } from './text.ts';

/** Letters that have no accent to take off: a search engine keeps them, and people without the key type the plain one. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
};
const anyPlain = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Begins each of those words in what is indexed, so that no excerpt shows them. */
export const typedMark = '⁂';

/** The words of a text as people may type them on another keyboard: `zolkiewny` for « Żółkiewny ». Each once, sorted. */
export const typedWords = (text: string): string[] => {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const typed = words
    .filter((word) => word.search(anyPlain) !== -1)
    .map((word) =>
      word
        .replace(anyPlain, (letter) => plain[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, ''),
    );
  return [...new Set(typed)].toSorted();
};

/** What an apostrophe cuts off a French word: « l’écoute » is looked for as « écoute ». */
const elision = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/giu;

/** What is looked for: ligatures opened, as in the index, and French articles that lean on their word left out. */
export const searchQuery = (typed: string, locale: string): string =>
  openedLigatures(locale.startsWith('fr') ? typed.replace(elision, '') : typed);

/** The index does not find « cœur » for `coeur`: the ligature is opened in what is indexed and in what is asked. */
export const openedLigatures = (text: string): string =>
  text.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('æ', 'ae');

const letters = /[\p{L}\p{N}]+/gu;
/** Word forms share their beginning, where an engine that finds no word goes on with less and less of it. */
const sharedLetters = 4;

/**
 * Whether words that an engine found answer to what was looked for: it gives « ne » for « negotiation » when it knows
 * nothing nearer, and that is no answer. Words of fewer than four letters are taken as they come.
 */
export const isAnswered = (query: string, found: readonly string[]): boolean => {
  const own = found.flatMap((text) => {
    const parts = folded(text).match(letters) ?? [];
    return [...parts, parts.join('')];
  });
  return (folded(query).match(letters) ?? [])
    .filter((word) => word.length >= sharedLetters)
    .every((word) => own.some((one) => one.startsWith(word.slice(0, sharedLetters))));
};
