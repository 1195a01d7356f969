import type { ComponentProps } from 'astro/types';
import type AwardBand from './AwardBand.astro';
import { award, markupAward } from './example-awards.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, award, state: 'open', more: '/mentor-de-l-annee/2027/' },
  byMail: { site, award: { ...award, nomination: { email: 'prix@exemple.example' } }, state: 'open' },
  empty: { site, award: { ...award, nomination: undefined }, state: 'upcoming' },
  deliberating: { site, award, state: 'deliberating' },
  markup: { site, award: markupAward, state: 'open' },
} satisfies Record<string, ComponentProps<typeof AwardBand>>;
