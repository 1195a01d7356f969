import type { ComponentProps } from 'astro/types';
import type ProgrammeCard from './ProgrammeCard.astro';
import { programme, withHardWords } from './example-content.ts';
import { englishSite, exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, id: 'grand-relais', programme },
  english: { site: englishSite, id: 'grand-relais', programme },
  longName: { site: exampleSite, id: 'grand-relais', programme: hard.longName },
  markup: { site: exampleSite, id: 'grand-relais', programme: hard.markup },
} satisfies Record<string, ComponentProps<typeof ProgrammeCard>>;
