import { symbolsOf } from './symbols.ts';
import { folded } from '../../src/core/text.ts';

/** What is looked for of a person. */
export type What = 'name' | 'part' | 'id';

/** One thing to look for: its symbols, and what it is of whom. */
export interface Needle {
  readonly person: string;
  readonly what: What;
  readonly word: string;
  readonly symbols: readonly number[];
}

/** The words of a name: letters and digits, folded. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const shortestPart = 4;

/** The words of a name long enough to mean someone on their own. */
export const partsOf = (name: string): string[] => [
  ...new Set(wordsOf(name).filter((word) => Array.from(word).length >= shortestPart)),
];

/** ü as ue, as German writes it without its keys; Scandinavian å as aa. */
const germanised = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äæ]/gu, 'ae')
    .replace(/[öøœ]/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/å/gu, 'aa');

/**
 * The forms a full name is looked for in: in its order, each word with each later one, in both orders; and all
 * of it in one word, as addresses and hashtags have it.
 */
const fullForms = (name: string): string[] => {
  const words = wordsOf(name);
  if (words.length < 2) return words;
  const [first = ''] = words;
  const pairs = words.slice(1).flatMap((word) => [`${first} ${word}`, `${word} ${first}`]);
  return [words.join(' '), words.join(''), ...pairs];
};

/** Everything to look for of a person. `words` are the parts of the name that mean nobody and nothing else. */
export const needlesOf = (person: {
  readonly id: string;
  readonly name?: string | undefined;
  readonly words: readonly string[];
}): Needle[] => {
  const spellings = person.name === undefined ? [] : [person.name, germanised(person.name)];
  const isAlone = person.name !== undefined && wordsOf(person.name).length === 1;
  const full = isAlone ? [] : spellings.flatMap(fullForms);
  const parts = person.words.flatMap((word) => [word, ...spelledLike(word, person.name)]);
  const needle =
    (what: What) =>
    (word: string): Needle => ({
      person: person.id,
      what,
      word,
      symbols: symbolsOf(word),
    });
  return [
    ...[...new Set(full)].map(needle('name')),
    ...[...new Set(parts)].map(needle('part')),
    needle('id')(person.id),
  ];
};

/** A part as it stands in the German spelling of the name. */
const spelledLike = (word: string, name: string | undefined): string[] => {
  if (name === undefined) return [];
  const at = wordsOf(name).indexOf(word);
  const other = wordsOf(germanised(name))[at];
  return other === undefined ? [] : [other];
};
