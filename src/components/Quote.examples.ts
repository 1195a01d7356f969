import type { ComponentProps } from 'astro/types';
import type Quote from './Quote.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: { author: 'Une personne mentorée' },
  empty: {},
  longName: { author: awkward.longName },
  markup: { author: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Quote>>;
