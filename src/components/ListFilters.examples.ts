import type { ComponentProps } from 'astro/types';
import type ListFilters from './ListFilters.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;
const reach = {
  label: 'Portée',
  values: [
    { word: 'portee-discret', label: 'Discret', count: 7 },
    { word: 'portee-public', label: 'Public', count: 2 },
  ],
};

export const examples = {
  default: { site, filters: [reach] },
  empty: { site, filters: [] },
  longName: {
    site,
    filters: [{ label: awkward.longWord, values: [{ word: 'long-1', label: awkward.longName, count: 12 }] }],
  },
  markup: {
    site,
    filters: [{ label: awkward.markup, values: [{ word: 'x-1', label: awkward.markup, count: 1 }] }],
  },
} satisfies Record<string, ComponentProps<typeof ListFilters>>;
