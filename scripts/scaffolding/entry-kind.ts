import type { ContentName } from '../../src/core/collection.ts';
import { nearest } from '../../src/core/nearest.ts';
import { folded } from '../../src/core/text.ts';

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

/** Other words for the same. */
const alsoCalled: Readonly<Record<string, EntryKind>> = {
  mentore: 'mentor',
  événement: 'event',
  témoignage: 'testimonial',
  actualité: 'news',
  question: 'faq',
  terme: 'term',
  ressource: 'resource',
};

const kindsByWord: ReadonlyMap<string, EntryKind> = new Map([
  ...Object.entries(alsoCalled),
  ...(Object.keys(entryKinds) as EntryKind[]).map((kind) => [kind, kind] as const),
]);

/** The kind that a word names, whatever its capitals, accents and number, or the nearest word that would. */
export const entryKindOf = (word: string): EntryKind | { readonly nearest: string | undefined } => {
  const said = folded(word);
  const known = [...kindsByWord].find(([name]) => [said, said.replace(/s$/, '')].includes(folded(name)));
  return known?.[1] ?? { nearest: nearest(word, [...kindsByWord.keys()]) };
};
