import type { ComponentProps } from 'astro/types';
import { awkward } from './example-site.ts';
import type PersonTitle from './PersonTitle.astro';

export const examples = {
  default: { name: 'Hélène Tranchemontagne' },
  hyphens: { name: 'Loïc Saint-Amour-Gagné' },
  longName: { name: awkward.longName },
  longWord: { name: awkward.longWord },
  markup: { name: awkward.markup },
} satisfies Record<string, ComponentProps<typeof PersonTitle>>;
