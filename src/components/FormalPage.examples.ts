import type { ComponentProps } from 'astro/types';
import type FormalPage from './FormalPage.astro';
import { review } from './example-content.ts';
import { awkward, englishSite, exampleSite } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: {
    site: exampleSite,
    page: { title: 'Mentions légales', lead: 'Qui publie ce site.', review },
    facts: [{ label: 'Hébergement', value: 'Nantes' }],
    notice: 'À confirmer.',
  },
  untranslated: {
    site: englishSite,
    page: { title: 'Legal', lead: 'Not here.', readIn: { locale: 'fr', href: '/mentorat/mentions/' } },
    facts: [],
  },
  empty: { site: exampleSite, page: { title: 'Mentions légales', lead: 'Qui publie.' }, facts: [] },
  longName: {
    site: exampleSite,
    page: { title: awkward.longWord, lead: awkward.longName },
    facts: [{ label: awkward.longName, value: awkward.longWord }],
  },
  markup: {
    site: exampleSite,
    page: { title: awkward.markup, lead: awkward.markup },
    facts: [{ label: awkward.markup, value: awkward.markup }],
  },
} satisfies Record<string, ComponentProps<typeof FormalPage>>;
