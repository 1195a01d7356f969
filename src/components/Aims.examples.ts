import type { ComponentProps } from 'astro/types';
import type Aims from './Aims.astro';
import { programme, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site: exampleSite, programme },
  longName: { site: exampleSite, programme: hard.longWord },
  markup: { site: exampleSite, programme: hard.markup },
} satisfies Record<string, ComponentProps<typeof Aims>>;
