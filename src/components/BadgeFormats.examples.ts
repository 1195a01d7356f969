import type { ComponentProps } from 'astro/types';
import type BadgeFormats from './BadgeFormats.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, mentor: { id: 'm-7k2q', name: 'Aurélie Kermadec-Roy' }, badge },
  crown: { site, mentor: { id: 'm-7k2q', name: 'Aurélie Kermadec-Roy' }, badge: crownBadge },
  longName: { site, mentor: { id: 'm-7k2q', name: awkward.longName }, badge },
  markup: { site, mentor: { id: 'm-7k2q', name: awkward.markup }, badge: markupBadge },
} satisfies Record<string, ComponentProps<typeof BadgeFormats>>;
