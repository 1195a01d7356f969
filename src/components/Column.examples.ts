import type { ComponentProps } from 'astro/types';
import type Column from './Column.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<ul><li>Des dates et des heures.</li></ul>' };

export const examples = {
  default: { title: 'Les RH peuvent savoir' },
  longName: { title: awkward.longWord },
  markup: { title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Column>>;
