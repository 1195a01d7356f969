import type { ComponentProps } from 'astro/types';
import type Picture from './Picture.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const slots = {
  default: '<p><img src="/mentorat/a.webp" alt="Trois personnes à l’établi" width="800" height="450"></p>',
};

export const examples = {
  default: { site, caption: 'L’atelier de Lyon, un mardi', credit: 'Service communication' },
  empty: { site },
  longName: { site, caption: awkward.longWord, credit: awkward.longName },
  markup: { site, caption: awkward.markup, credit: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Picture>>;
