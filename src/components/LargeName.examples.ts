import type { ComponentProps } from 'astro/types';
import { awkward } from './example-site.ts';
import type LargeName from './LargeName.astro';

export const examples = {
  default: { name: 'Hélène Tranchemontagne' },
  particles: { name: 'Jean-Baptiste de La Rochefoucauld-Montbel' },
  longName: { name: awkward.longName },
  longWord: { name: awkward.longWord },
  markup: { name: awkward.markup },
} satisfies Record<string, ComponentProps<typeof LargeName>>;
