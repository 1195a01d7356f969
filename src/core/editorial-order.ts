import { faqSchema, type Faq, type Term } from './editorial.ts';
import type { Entry } from './kit.ts';
import { folded } from './text.ts';

/** The audiences of the questions, in their order of reading. */
export const faqAudiences: readonly Faq['audience'][] = faqSchema.shape.audience.options;

type TermEntry = Pick<Entry<Term>, 'id' | 'data'>;

/** Terms under their first letter without accent, both in the order of `compare`. */
export const termsByLetter = <T extends TermEntry>(
  terms: readonly T[],
  compare: (a: string, b: string) => number,
): { letter: string; terms: T[] }[] => {
  const sorted = terms.toSorted((a, b) => compare(a.data.term, b.data.term));
  const byLetter = Map.groupBy(sorted, ({ data }) => folded(data.term).charAt(0).toUpperCase());
  return [...byLetter].map(([letter, own]) => ({ letter, terms: own }));
};
