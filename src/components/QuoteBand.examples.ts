import type { ComponentProps } from 'astro/types';
import type QuoteBand from './QuoteBand.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: {
    quote: 'Je croyais venir chercher des réponses.',
    source: 'Une personne mentorée',
    note: 'Grand Relais',
    link: { label: 'Lire la suite', href: '/temoignages/' },
  },
  empty: { quote: 'J’ai trouvé quelqu’un.', source: 'Une personne mentorée' },
  longName: { quote: awkward.longWord, source: awkward.longName },
  markup: { quote: awkward.markup, source: awkward.markup, note: awkward.markup },
} satisfies Record<string, ComponentProps<typeof QuoteBand>>;
