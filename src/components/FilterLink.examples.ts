import type { ComponentProps } from 'astro/types';
import type FilterLink from './FilterLink.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    one: { value: 'site-nantes', word: 'site-nantes', label: 'Nantes', count: 3 },
    chosen: false,
  },
  chosen: {
    site,
    one: { value: 'site-nantes', word: 'site-nantes', label: 'Nantes', count: 3 },
    chosen: true,
  },
  longName: {
    site,
    one: { value: 'skill-long', word: 'skill-long', label: awkward.longWord, count: 1234 },
    chosen: false,
  },
  markup: {
    site,
    one: { value: 'skill-x', word: 'skill-x', label: awkward.markup, count: 0 },
    chosen: false,
  },
} satisfies Record<string, ComponentProps<typeof FilterLink>>;
