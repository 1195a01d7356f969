import type { ComponentProps } from 'astro/types';
import type AwardRules from './AwardRules.astro';
import { award, markupAward } from './example-awards.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, award },
  empty: { site, award: { ...award, jury: [] } },
  markup: { site, award: markupAward },
} satisfies Record<string, ComponentProps<typeof AwardRules>>;
