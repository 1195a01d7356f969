import type { ComponentProps } from 'astro/types';
import type Group from './Group.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>' };

export const examples = {
  default: { title: 'Guides' },
  longName: { title: awkward.longWord, id: 'guides' },
  markup: { title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Group>>;
