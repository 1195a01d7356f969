import type { ComponentProps } from 'astro/types';
import type Weights from './Weights.astro';
import { award, markupAward } from './example-awards.ts';

export const examples = {
  default: { label: 'Critères, sur 100', criteria: award.criteria },
  markup: { label: 'Critères', criteria: markupAward.criteria },
} satisfies Record<string, ComponentProps<typeof Weights>>;
