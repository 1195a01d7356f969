import type { ComponentProps } from 'astro/types';
import type Exchange from './Exchange.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    passedOn: 'Trois façons de commencer une phrase.',
    learned: 'Qu’un silence n’est pas un vide.',
  },
  oneSide: { site, learned: 'Dire « je ne sais pas encore ».' },
  empty: { site },
  longName: { site, passedOn: awkward.longWord, learned: awkward.longName },
  markup: { site, passedOn: awkward.markup, learned: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Exchange>>;
