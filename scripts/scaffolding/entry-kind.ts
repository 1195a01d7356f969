import type { ContentName } from '../../src/core/collection.ts';
import { nearest } from '../../src/core/nearest.ts';

/** What can be created by answering questions, and the collection it goes to. */
export const entryKinds = {
  mentor: 'mentors',
  event: 'events',
  testimonial: 'testimonials',
  news: 'news',
  faq: 'faq',
  term: 'glossary',
  resource: 'resources',
  programme: 'programmes',
} as const satisfies Record<string, ContentName>;
export type EntryKind = keyof typeof entryKinds;

/** French words for the same. */
const french: Readonly<Record<string, EntryKind>> = {
  evenement: 'event',
  temoignage: 'testimonial',
  actualite: 'news',
  question: 'faq',
  terme: 'term',
  ressource: 'resource',
};

const isKind = (word: string): word is EntryKind => Object.hasOwn(entryKinds, word);

/** The kind that a word names, or the nearest word that would. */
export const entryKindOf = (word: string): EntryKind | { readonly nearest: string | undefined } => {
  if (isKind(word)) return word;
  return french[word] ?? { nearest: nearest(word, [...Object.keys(entryKinds), ...Object.keys(french)]) };
};
