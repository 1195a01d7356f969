import type { Published } from '../../src/core/published.ts';
import { strings as en } from '../../src/strings/en/strings.ts';
import { strings as fr } from '../../src/strings/fr/strings.ts';
import { partsOf, wordsOf } from './name-words.ts';

/** The words that a site says without naming someone absent. */
export interface Vocabulary {
  /** Whether a word is that of someone who may be named, of the company, or of the language. */
  readonly has: (word: string) => boolean;
  /** Whether a word of the site starts like this, as the search index cuts words. */
  readonly starts: (stem: string) => boolean;
}

/**
 * The vocabulary of what is published: names of people shown, of the company and of its places, and every word the
 * site writes in lower case: « rose » in a text makes Rose a word of the language, « Wilhelmina » does not.
 */
export const vocabularyOf = (published: Published): Vocabulary => {
  const { settings, mentors, testimonials, sites, programmes, skills } = published;
  const names = textsIn([
    settings,
    mentors.map(({ data }) => data.displayName),
    testimonials.map(({ data }) => data.signature?.name),
    [...sites, ...programmes].map(({ data }) => data.name),
    skills.map(({ data }) => data.label),
  ]).flatMap(wordsOf);
  const said = textsIn([published.mentors, ...Object.values(published), fr, en]).flatMap(lowerCaseWords);
  const words = new Set([...names, ...said]);
  let sorted: string[] | undefined;
  return {
    has: (word) => words.has(word),
    starts: (stem) => {
      sorted ??= [...words].toSorted();
      return sorted[firstFrom(sorted, stem)]?.startsWith(stem) ?? false;
    },
  };
};

const firstFrom = (sorted: readonly string[], text: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

const lowerCaseWords = (text: string): string[] =>
  text
    .replace(/[\w.+-]+@[\w.-]+|https?:\S+|\S*[/\\]\S*/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /^\p{Ll}/u.test(word))
    .flatMap(wordsOf);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** The parts of a name that mean nobody and nothing else in a site. */
export const distinctiveWords = (name: string, vocabulary: Vocabulary): string[] =>
  partsOf(name).filter((part) => !vocabulary.has(part));
