import type { ComponentProps } from 'astro/types';
import type AwardDates from './AwardDates.astro';
import { award, markupAward } from './example-awards.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, award },
  nobody: { site, award: { ...award, publishAt: '2026-06-11' } },
  markup: { site, award: markupAward },
} satisfies Record<string, ComponentProps<typeof AwardDates>>;
