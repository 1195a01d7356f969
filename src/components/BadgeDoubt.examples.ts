import type { ComponentProps } from 'astro/types';
import type BadgeDoubt from './BadgeDoubt.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, mentor: 'm-7k2q', badge },
  crown: { site, mentor: 'm-7k2q', badge: crownBadge },
  longName: { site, mentor: 'm-7k2q', badge: { ...badge, title: awkward.longWord } },
  markup: { site, mentor: 'm-7k2q', badge: markupBadge },
} satisfies Record<string, ComponentProps<typeof BadgeDoubt>>;
