import type { ComponentProps } from 'astro/types';
import type LetterIndex from './LetterIndex.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { label: 'Lettres du glossaire', letters: ['A', 'M', 'É'] },
  markup: { label: awkward.markup, letters: ['A'] },
} satisfies Record<string, ComponentProps<typeof LetterIndex>>;
