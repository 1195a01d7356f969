import type { ComponentProps } from 'astro/types';
import type BadgeInWords from './BadgeInWords.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, name: 'Aurélie Kermadec-Roy', badge },
  crown: { site, name: 'Aurélie Kermadec-Roy', badge: crownBadge },
  longName: { site, name: awkward.longName, badge },
  markup: { site, name: awkward.markup, badge: markupBadge },
} satisfies Record<string, ComponentProps<typeof BadgeInWords>>;
