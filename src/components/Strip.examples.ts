import type { ComponentProps } from 'astro/types';
import type Strip from './Strip.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: {
    items: [
      { label: 'Durée', value: '9 mois', note: 'd’octobre à juin' },
      { label: 'Heures', value: '2 h' },
    ],
  },
  longName: { items: [{ label: awkward.longWord, value: awkward.longWord, note: awkward.longName }] },
  markup: { items: [{ label: awkward.markup, value: awkward.markup, note: awkward.markup }] },
} satisfies Record<string, ComponentProps<typeof Strip>>;
