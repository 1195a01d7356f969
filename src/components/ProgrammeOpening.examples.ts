import type { ComponentProps } from 'astro/types';
import type ProgrammeOpening from './ProgrammeOpening.astro';
import { programme, withHardWords } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

const mentors = (count: number) => ({ count, href: '/mentorat/mentors/par/programme-grand-relais/' });
const hard = withHardWords(programme);

export const examples = {
  default: {
    site: exampleSite,
    id: 'grand-relais',
    programme,
    sites: ['Nantes', 'Lyon'],
    mentors: mentors(6),
  },
  empty: {
    site: exampleSite,
    id: 'grand-relais',
    programme: { ...programme, status: 'closed', apply: undefined },
    sites: ['Nantes'],
    mentors: mentors(0),
  },
  longName: {
    site: exampleSite,
    id: 'grand-relais',
    programme: hard.longName,
    sites: [awkward.longWord],
    mentors: mentors(1),
  },
  markup: {
    site: exampleSite,
    id: 'grand-relais',
    programme: hard.markup,
    sites: [awkward.markup],
    mentors: mentors(2),
  },
} satisfies Record<string, ComponentProps<typeof ProgrammeOpening>>;
