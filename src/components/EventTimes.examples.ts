import type { ComponentProps } from 'astro/types';
import type EventTimes from './EventTimes.astro';
import { event } from './example-agenda.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, event },
  empty: { site, event: { ...event, elsewhere: [] } },
} satisfies Record<string, ComponentProps<typeof EventTimes>>;
