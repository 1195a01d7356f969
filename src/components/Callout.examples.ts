import type { ComponentProps } from 'astro/types';
import type Callout from './Callout.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: { title: 'Bon à savoir' },
  empty: {},
  warning: { title: awkward.longWord, kind: 'warning' },
  markup: { title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Callout>>;
