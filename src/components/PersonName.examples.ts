import type { ComponentProps } from 'astro/types';
import type PersonName from './PersonName.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { name: 'Fanta Diomandé-Leroux', href: '/mentors/m-0000/' },
  absent: { name: 'une personne du programme' },
  longName: { name: awkward.longName, href: '/mentors/m-0000/' },
  markup: { name: awkward.markup },
} satisfies Record<string, ComponentProps<typeof PersonName>>;
