import type { ComponentProps } from 'astro/types';
import type ProgrammeContact from './ProgrammeContact.astro';
import { programme, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, id: 'grand-relais', programme },
  empty: { site: exampleSite, id: 'grand-relais', programme: { contact: programme.contact } },
  longName: { site: exampleSite, id: 'grand-relais', programme: hard.longWord },
  markup: { site: exampleSite, id: 'grand-relais', programme: hard.markup },
} satisfies Record<string, ComponentProps<typeof ProgrammeContact>>;
