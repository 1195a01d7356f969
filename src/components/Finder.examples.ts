import type { ComponentProps } from 'astro/types';
import type Finder from './Finder.astro';
import {
  grandRelais,
  longitudes,
  longRow,
  markupRow,
  row,
  siteFilter,
  skillFilter,
} from './example-people.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, rows: [row], groups: [siteFilter, skillFilter], programmes: [grandRelais, longitudes] },
  chosen: { site, rows: [row], groups: [siteFilter], programmes: [grandRelais], chosen: 'site-nantes' },
  part: {
    site,
    rows: [row],
    groups: [siteFilter],
    programmes: [grandRelais],
    chosen: 'site-nantes',
    part: {
      count: 201,
      here: 2,
      parts: [
        { href: '/mentors/par/site-nantes/', label: 'Aurélie – Fanta' },
        { href: '/mentors/par/site-nantes/2/', label: 'Gaëtan – Gaëtan' },
      ],
    },
  },
  empty: { site, rows: [], groups: [], programmes: [] },
  longName: { site, rows: [longRow], groups: [siteFilter], programmes: [grandRelais] },
  markup: { site, rows: [markupRow], groups: [siteFilter], programmes: [grandRelais] },
} satisfies Record<string, ComponentProps<typeof Finder>>;
