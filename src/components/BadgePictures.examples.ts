import type { ComponentProps } from 'astro/types';
import type BadgePictures from './BadgePictures.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;
const mentor = { id: 'm-7k2q', name: 'Aurélie Kermadec-Roy' };

export const examples = {
  default: { site, mentor, badge, ground: 'coloured' },
  light: { site, mentor, badge: crownBadge, ground: 'light' },
  longName: { site, mentor: { ...mentor, name: awkward.longName }, badge, ground: 'light' },
  markup: { site, mentor: { ...mentor, name: awkward.markup }, badge: markupBadge, ground: 'coloured' },
} satisfies Record<string, ComponentProps<typeof BadgePictures>>;
