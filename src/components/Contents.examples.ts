import type { ComponentProps } from 'astro/types';
import type Contents from './Contents.astro';
import { awkward, exampleSite } from './example-site.ts';

const headings = ['Un', 'Deux', 'Trois', 'Quatre'].map((text) => ({
  depth: 2,
  slug: text.toLowerCase(),
  text,
}));

export const examples = {
  default: { site: exampleSite, headings },
  empty: { site: exampleSite, headings: headings.slice(0, 3) },
  longName: { site: exampleSite, headings: headings.map((one) => ({ ...one, text: awkward.longWord })) },
  markup: { site: exampleSite, headings: headings.map((one) => ({ ...one, text: awkward.markup })) },
} satisfies Record<string, ComponentProps<typeof Contents>>;
