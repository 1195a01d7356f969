import type { ComponentProps } from 'astro/types';
import type RecognitionTable from './RecognitionTable.astro';
import { markupOption, option } from './example-agenda.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    options: [
      { id: 'book', data: option },
      { id: 'time', data: { ...option, family: 'time' } },
    ],
  },
  empty: { site, options: [] },
  markup: { site, options: [{ id: 'markup', data: markupOption }] },
} satisfies Record<string, ComponentProps<typeof RecognitionTable>>;
