import type { ComponentProps } from 'astro/types';
import type Opening from './Opening.astro';
import { awkward } from './example-site.ts';

export const slots = { aside: '<p>À côté.</p>' };

export const examples = {
  default: { title: 'Les programmes', lead: 'Trois manières de se rencontrer.', eyebrow: 'Mentorat' },
  empty: { title: 'Les programmes' },
  longName: { title: awkward.longWord, lead: awkward.longName },
  markup: { title: awkward.markup, lead: awkward.markup, eyebrow: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Opening>>;
