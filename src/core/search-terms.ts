import { nearest } from './nearest.ts';
import { folded } from './text.ts';

/** A page that a word or two lead to: what it is called, and its address. */
export type Place = readonly [label: string, href: string];

/** What the search of a language knows before it asks its engine: pages by name, and words that are well spelt. */
export interface SearchTerms {
  readonly places: readonly Place[];
  readonly words: readonly string[];
}

const letters = /[\p{L}\p{N}]+/gu;
const parts = (text: string): string[] => folded(text).match(letters) ?? [];

/** Shorter words are articles, and too near to one another to tell what was meant. */
const fewestLetters = 4;

/** The words of texts as they are first written, each once, in order: « Żółkiewny », « écoute ». */
export const wordsOf = (texts: readonly string[]): string[] => {
  const words = new Map<string, string>();
  for (const word of texts.flatMap((text) => text.match(letters) ?? [])) {
    const key = folded(word);
    if (key.length >= fewestLetters && !words.has(key)) words.set(key, word);
  }
  return [...words].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
};

/** The pages whose names hold every part of what was typed at the start of a word; those that begin with it first. */
export const placesFor = (typed: string, places: readonly Place[], most: number): Place[] => {
  const asked = parts(typed);
  if (asked.join('').length < 2) return [];
  const whole = folded(typed.trim());
  const holds = ([label]: Place): boolean => {
    const own = parts(label);
    return asked.every((part) => own.some((word) => word.startsWith(part)));
  };
  const found = places.filter(holds);
  const begins = ([label]: Place): boolean => folded(label).startsWith(whole);
  return [...found.filter(begins), ...found.filter((place) => !begins(place))].slice(0, most);
};

/** The same query with each unknown word replaced by the nearest known one; `undefined` where there is none to replace. */
export const corrected = (typed: string, words: readonly string[]): string | undefined => {
  const known = new Map(words.map((word) => [folded(word), word]));
  const names = [...known.keys()];
  const better = typed.replace(letters, (word) => {
    const key = folded(word);
    if (key.length < fewestLetters || names.some((name) => name.startsWith(key))) return word;
    const meant = nearest(key, names);
    return meant === undefined ? word : (known.get(meant) ?? word);
  });
  return better === typed ? undefined : better;
};
