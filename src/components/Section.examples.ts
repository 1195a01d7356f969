import type { ComponentProps } from 'astro/types';
import type Section from './Section.astro';
import { awkward } from './example-site.ts';

export const slots = { default: '<p>Un texte.</p>', beside: '<p>Une remarque.</p>' };

export const examples = {
  default: { title: 'Les étapes' },
  tint: { title: 'Les étapes', id: 'etapes', tint: true },
  longName: { title: awkward.longWord },
  markup: { title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Section>>;
