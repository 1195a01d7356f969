import type { ComponentProps } from 'astro/types';
import type VariantNotes from './VariantNotes.astro';
import { variant, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(variant);

export const examples = {
  default: { site: exampleSite, variant },
  empty: { site: exampleSite, variant: { ...variant, vocabulary: [], rules: [] } },
  longName: { site: exampleSite, variant: hard.longWord, heading: 'h4' },
  markup: { site: exampleSite, variant: hard.markup },
} satisfies Record<string, ComponentProps<typeof VariantNotes>>;
