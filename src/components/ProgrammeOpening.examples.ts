import type { ComponentProps } from 'astro/types';
import type ProgrammeOpening from './ProgrammeOpening.astro';
import { programme, withHardWords } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, id: 'grand-relais', programme, sites: ['Nantes', 'Lyon'], mentors: 6 },
  empty: {
    site: exampleSite,
    id: 'grand-relais',
    programme: { ...programme, status: 'closed', apply: undefined },
    sites: ['Nantes'],
    mentors: 0,
  },
  longName: {
    site: exampleSite,
    id: 'grand-relais',
    programme: hard.longName,
    sites: [awkward.longWord],
    mentors: 1,
  },
  markup: {
    site: exampleSite,
    id: 'grand-relais',
    programme: hard.markup,
    sites: [awkward.markup],
    mentors: 2,
  },
} satisfies Record<string, ComponentProps<typeof ProgrammeOpening>>;
