import type { ComponentProps } from 'astro/types';
import type Empty from './Empty.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { text: 'Rien de prévu pour l’instant.' },
  longName: { text: awkward.longWord },
  markup: { text: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Empty>>;
