import type { ComponentProps } from 'astro/types';
import type DateRows from './DateRows.astro';
import { awkward, englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    dates: [
      { day: '2027-01-14', title: 'Cercle des mentors', note: 'Nantes et visio', href: '/agenda/cercle/' },
    ],
  },
  thisYear: {
    site: exampleSite,
    dates: [{ day: '2026-12-01', title: 'Atelier', note: 'Lyon', href: '/agenda/atelier/' }],
  },
  empty: { site: exampleSite, dates: [] },
  longName: {
    site: englishSite,
    dates: [{ day: '2027-01-14', title: awkward.longWord, note: awkward.longName, href: '/agenda/cercle/' }],
  },
  markup: {
    site: exampleSite,
    dates: [{ day: '2027-01-14', title: awkward.markup, note: awkward.markup, href: '/agenda/cercle/' }],
  },
} satisfies Record<string, ComponentProps<typeof DateRows>>;
