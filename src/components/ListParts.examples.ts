import type { ComponentProps } from 'astro/types';
import type ListParts from './ListParts.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    here: 2,
    parts: [
      { href: '/mentors/par/site-nantes/', label: 'Aurélie – Fanta' },
      { href: '/mentors/par/site-nantes/2/', label: 'Gaëtan – Zoé' },
    ],
  },
  markup: {
    site: englishSite,
    here: 1,
    parts: [{ href: '/en/mentors/by/site-nantes/', label: '<b>gras</b> – Zoé' }],
  },
} satisfies Record<string, ComponentProps<typeof ListParts>>;
