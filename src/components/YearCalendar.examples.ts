import type { ComponentProps } from 'astro/types';
import type YearCalendar from './YearCalendar.astro';
import { thanks } from './example-agenda.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, year: 2027, thanks },
  empty: { site, year: 2027, thanks: [] },
  longName: { site, year: 2027, thanks: thanks.map((one) => ({ ...one, title: awkward.longWord })) },
  markup: { site, year: 2027, thanks: thanks.map((one) => ({ ...one, title: awkward.markup })) },
} satisfies Record<string, ComponentProps<typeof YearCalendar>>;
