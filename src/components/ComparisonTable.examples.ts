import type { ComponentProps } from 'astro/types';
import type ComparisonTable from './ComparisonTable.astro';
import { programme, withHardWords } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: {
    site: exampleSite,
    programmes: [{ id: 'grand-relais', data: programme }],
    places: { nantes: 'Nantes' },
  },
  empty: {
    site: exampleSite,
    programmes: [{ id: 'grand-relais', data: { ...programme, training: { hours: 0, compulsory: false } } }],
    places: {},
  },
  longName: {
    site: exampleSite,
    programmes: [
      { id: 'grand-relais', data: hard.longName },
      { id: 'rebours', data: hard.longWord },
    ],
    places: { nantes: awkward.longName },
  },
  markup: {
    site: exampleSite,
    programmes: [{ id: 'grand-relais', data: hard.markup }],
    places: { nantes: awkward.markup },
  },
} satisfies Record<string, ComponentProps<typeof ComparisonTable>>;
