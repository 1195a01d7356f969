import type { ComponentProps } from 'astro/types';
import type SealLegend from './SealLegend.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, badges: [{ ...badge, level: 1 }, badge, crownBadge] },
  empty: { site, badges: [] },
  longName: { site, badges: [{ ...badge, called: awkward.longName, summary: awkward.longWord }] },
  markup: { site, badges: [markupBadge] },
} satisfies Record<string, ComponentProps<typeof SealLegend>>;
