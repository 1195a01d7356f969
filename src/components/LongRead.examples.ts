import type { ComponentProps } from 'astro/types';
import type LongRead from './LongRead.astro';
import { review } from './example-content.ts';
import { awkward, englishSite, exampleSite } from './example-site.ts';

const headings = ['Un', 'Deux', 'Trois', 'Quatre'].map((text) => ({
  depth: 2,
  slug: text.toLowerCase(),
  text,
}));

export const slots = {
  default: '<h2 id="un">Un</h2><p>Un texte.</p>',
  aside: '<p>À côté.</p>',
  after: '<p>Après.</p>',
};

export const examples = {
  default: {
    site: exampleSite,
    page: { title: 'Pourquoi le mentorat', lead: 'On apprend avec quelqu’un.', review },
    headings,
  },
  untranslated: {
    site: englishSite,
    page: { title: 'Why', lead: 'Not here.', readIn: { locale: 'fr', href: '/mentorat/pourquoi/' } },
  },
  empty: { site: exampleSite, page: { title: 'Pourquoi', lead: 'Un mot.' } },
  longName: { site: exampleSite, page: { title: awkward.longWord, lead: awkward.longName } },
  markup: { site: exampleSite, page: { title: awkward.markup, lead: awkward.markup } },
} satisfies Record<string, ComponentProps<typeof LongRead>>;
