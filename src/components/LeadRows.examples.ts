import type { ComponentProps } from 'astro/types';
import type LeadRows from './LeadRows.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: {
    rows: [
      {
        href: '/guide/',
        title: 'Guide du mentor',
        mark: '8 min',
        text: 'Ce qu’il faut savoir.',
        meta: 'Pour les mentors',
      },
    ],
  },
  empty: { rows: [{ href: '/guide/', title: 'Guide' }] },
  dated: {
    rows: [{ href: '/guide/', title: awkward.longWord, mark: '1er sept.', datetime: '2026-09-01' }],
    heading: 'h3',
  },
  markup: {
    rows: [
      {
        href: '/guide/',
        title: awkward.markup,
        mark: awkward.markup,
        text: awkward.markup,
        meta: awkward.markup,
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof LeadRows>>;
