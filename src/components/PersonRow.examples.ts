import type { ComponentProps } from 'astro/types';
import type PersonRow from './PersonRow.astro';
import { longRow, markupRow, row } from './example-people.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, row, first: true },
  empty: { site, row: { ...row, skills: [], programmes: [], hasPhoto: false } },
  longName: { site, row: longRow },
  markup: { site, row: markupRow },
} satisfies Record<string, ComponentProps<typeof PersonRow>>;
