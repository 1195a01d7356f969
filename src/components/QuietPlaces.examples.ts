import type { ComponentProps } from 'astro/types';
import type QuietPlaces from './QuietPlaces.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: {
    sites: [{ name: 'Nantes', quietPlaces: [{ name: 'Salle Erdre', note: 'Au calme après 16 h.' }] }],
  },
  empty: { sites: [] },
  longName: {
    sites: [{ name: awkward.longWord, quietPlaces: [{ name: awkward.longName, note: awkward.longWord }] }],
  },
  markup: {
    sites: [{ name: awkward.markup, quietPlaces: [{ name: awkward.markup, note: awkward.markup }] }],
  },
} satisfies Record<string, ComponentProps<typeof QuietPlaces>>;
