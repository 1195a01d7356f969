import type { ComponentProps } from 'astro/types';
import type PullQuote from './PullQuote.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    quote: 'C’est ce jour-là que j’ai appris.',
    name: 'Aurélie Kermadec-Roy',
    note: 'Mentore',
  },
  empty: { site, quote: 'Sans note.', name: 'Une personne mentorée' },
  longName: { site, quote: awkward.longWord, name: awkward.longName, note: awkward.longWord },
  markup: { site, quote: awkward.markup, name: awkward.markup, note: awkward.markup },
} satisfies Record<string, ComponentProps<typeof PullQuote>>;
