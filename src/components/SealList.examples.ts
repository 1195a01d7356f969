import type { ComponentProps } from 'astro/types';
import type SealList from './SealList.astro';
import { badge, crownBadge, markupBadge } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, badges: [badge, crownBadge] },
  empty: { site, badges: [] },
  longName: { site, badges: [{ ...badge, name: awkward.longWord }] },
  markup: { site, badges: [markupBadge] },
} satisfies Record<string, ComponentProps<typeof SealList>>;
