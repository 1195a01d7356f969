import type { ComponentProps } from 'astro/types';
import type Aims from './Aims.astro';
import { programme, withHardWords } from './example-content.ts';
import { site } from './example-site.ts';

const hard = withHardWords(programme);

export const examples = {
  default: { site, programme },
  longName: { site, programme: hard.longName },
  markup: { site, programme: hard.markup },
} satisfies Record<string, ComponentProps<typeof Aims>>;
