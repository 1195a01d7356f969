import type { ComponentProps } from 'astro/types';
import type FilterGroup from './FilterGroup.astro';
import { siteFilter, skillFilter } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, group: siteFilter },
  folded: { site, group: skillFilter },
  chosenInTheFold: { site, group: skillFilter, chosen: 'skill-s11' },
  longName: {
    site,
    group: {
      facet: 'skill',
      values: [{ value: 'skill-long', word: 'skill-long', label: awkward.longName, count: 1 }],
    },
  },
  markup: {
    site,
    group: { facet: 'site', values: [{ value: 'site-x', word: 'site-x', label: awkward.markup, count: 1 }] },
  },
} satisfies Record<string, ComponentProps<typeof FilterGroup>>;
