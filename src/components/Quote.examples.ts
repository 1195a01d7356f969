import type { ComponentProps } from 'astro/types';
import type Quote from './Quote.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: { author: 'Une personne mentorée' },
  signed: {
    signed: { name: 'Fanta Diomandé-Leroux', href: '/mentors/m-0000/' },
    author: 'Juriste',
  },
  empty: {},
  longName: { author: awkward.longName },
  markup: { author: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Quote>>;
