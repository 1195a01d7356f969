import type { ComponentProps } from 'astro/types';
import type LogoSheet from './LogoSheet.astro';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, id: 'grand-relais', name: 'Grand Relais' },
  longName: { site: exampleSite, id: 'grand-relais', name: awkward.longName },
  markup: { site: exampleSite, id: 'grand-relais', name: awkward.markup },
} satisfies Record<string, ComponentProps<typeof LogoSheet>>;
