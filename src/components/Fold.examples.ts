import type { ComponentProps } from 'astro/types';
import type Fold from './Fold.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: { summary: 'Pourquoi' },
  longName: { summary: awkward.longWord },
  markup: { summary: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Fold>>;
