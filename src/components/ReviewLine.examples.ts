import type { ComponentProps } from 'astro/types';
import type ReviewLine from './ReviewLine.astro';
import { review } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, review },
  empty: { site: exampleSite, review: undefined },
  longName: { site: exampleSite, review: { ...review, owner: awkward.longWord } },
  markup: { site: exampleSite, review: { ...review, owner: awkward.markup } },
} satisfies Record<string, ComponentProps<typeof ReviewLine>>;
