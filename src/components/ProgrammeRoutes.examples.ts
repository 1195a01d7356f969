import type { ComponentProps } from 'astro/types';
import type ProgrammeRoutes from './ProgrammeRoutes.astro';
import { programme, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, programmes: [{ id: 'grand-relais', data: programme }] },
  longName: { site: exampleSite, programmes: [{ id: 'grand-relais', data: hard.longName }], heading: 'h2' },
  markup: { site: exampleSite, programmes: [{ id: 'grand-relais', data: hard.markup }] },
} satisfies Record<string, ComponentProps<typeof ProgrammeRoutes>>;
