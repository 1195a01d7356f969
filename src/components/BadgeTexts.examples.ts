import type { ComponentProps } from 'astro/types';
import type BadgeTexts from './BadgeTexts.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite, unverifiedSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, mentor: { id: 'm-7k2q', name: 'Aurélie Kermadec-Roy' }, badge },
  crown: { site, mentor: { id: 'm-7k2q', name: 'Aurélie Kermadec-Roy' }, badge: crownBadge },
  unverified: { site: unverifiedSite, mentor: { id: 'm-7k2q', name: 'Aurélie Kermadec-Roy' }, badge },
  longName: { site, mentor: { id: 'm-7k2q', name: awkward.longName }, badge },
  markup: { site, mentor: { id: 'm-7k2q', name: awkward.markup }, badge: markupBadge },
} satisfies Record<string, ComponentProps<typeof BadgeTexts>>;
