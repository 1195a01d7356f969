import type { ComponentProps } from 'astro/types';
import type EventRow from './EventRow.astro';
import { event, markupEvent } from './example-agenda.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, event },
  past: { site, event: { ...event, isPast: true } },
  longName: { site, event: { ...event, data: { ...event.data, title: awkward.longWord } } },
  markup: { site, event: markupEvent },
} satisfies Record<string, ComponentProps<typeof EventRow>>;
