import type { ComponentProps } from 'astro/types';
import type WordDifference from './WordDifference.astro';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, before: 'deux heures par mois', after: 'trois heures par mois' },
  empty: { site: exampleSite, before: '', after: 'Une exception.' },
  longName: { site: exampleSite, before: awkward.longWord, after: awkward.longName },
  markup: { site: exampleSite, before: 'deux', after: awkward.markup },
} satisfies Record<string, ComponentProps<typeof WordDifference>>;
