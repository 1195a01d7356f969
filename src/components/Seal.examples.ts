import type { ComponentProps } from 'astro/types';
import type Seal from './Seal.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, badge },
  crown: { site, badge: crownBadge },
  firstLevel: { site, badge: { ...badge, level: 1 } },
  silent: { site, badge, silent: true },
  markupInName: { site, badge: markupBadge },
} satisfies Record<string, ComponentProps<typeof Seal>>;
