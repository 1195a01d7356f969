import type { ComponentProps } from 'astro/types';
import type MentorCard from './MentorCard.astro';
import { programme } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    id: 'm-0000',
    name: 'Fanta Diomandé-Leroux',
    role: 'Juriste',
    place: 'Lyon',
    hasPhoto: true,
  },
  empty: {
    site: exampleSite,
    id: 'm-0000',
    name: 'Chadia Benslaïm',
    role: 'Acheteuse',
    place: 'Nantes',
    hasPhoto: false,
    programme: { id: 'grand-relais', identity: programme.identity },
  },
  longName: {
    site: exampleSite,
    id: 'm-0000',
    name: awkward.longName,
    role: awkward.longName,
    place: awkward.longWord,
    hasPhoto: false,
  },
  markup: {
    site: exampleSite,
    id: 'm-0000',
    name: awkward.markup,
    role: awkward.markup,
    place: awkward.markup,
    hasPhoto: false,
  },
} satisfies Record<string, ComponentProps<typeof MentorCard>>;
