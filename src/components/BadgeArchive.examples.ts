import type { ComponentProps } from 'astro/types';
import type BadgeArchive from './BadgeArchive.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { exampleSite as site } from './example-site.ts';

export const examples = {
  default: { site, mentor: 'm-7k2q', badge },
  crown: { site, mentor: 'm-7k2q', badge: crownBadge },
  markup: { site, mentor: 'm-7k2q', badge: markupBadge },
} satisfies Record<string, ComponentProps<typeof BadgeArchive>>;
