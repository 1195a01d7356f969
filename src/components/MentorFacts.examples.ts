import type { ComponentProps } from 'astro/types';
import type MentorFacts from './MentorFacts.astro';
import { grandRelais, longitudes } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, programmes: [grandRelais, longitudes], facts: [{ label: 'Langues', value: 'français' }] },
  empty: { site, programmes: [], facts: [] },
  longName: { site, programmes: [grandRelais], facts: [{ label: 'Langues', value: awkward.longWord }] },
  markup: {
    site,
    programmes: [{ ...grandRelais, name: awkward.markup }],
    facts: [{ label: awkward.markup, value: awkward.markup }],
  },
} satisfies Record<string, ComponentProps<typeof MentorFacts>>;
