import type { ComponentProps } from 'astro/types';
import type LetterTerms from './LetterTerms.astro';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    letter: 'C',
    terms: [
      {
        id: 'coach',
        data: { term: 'Coach', definition: 'Professionnel formé.', notToBeConfusedWith: 'Le mentor.' },
      },
    ],
  },
  empty: {
    site: exampleSite,
    letter: 'C',
    terms: [{ id: 'coach', data: { term: 'Coach', definition: 'Professionnel.' } }],
  },
  longName: {
    site: exampleSite,
    letter: 'W',
    terms: [{ id: 'coach', data: { term: awkward.longWord, definition: awkward.longName } }],
  },
  markup: {
    site: exampleSite,
    letter: 'B',
    terms: [
      {
        id: 'coach',
        data: { term: awkward.markup, definition: awkward.markup, notToBeConfusedWith: awkward.markup },
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof LetterTerms>>;
