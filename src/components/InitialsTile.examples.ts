import type { ComponentProps } from 'astro/types';
import type InitialsTile from './InitialsTile.astro';
import { grandRelais } from './example-people.ts';
import { awkward } from './example-site.ts';

export const examples = {
  default: { name: 'Chadia Benslaïm', of: 'p-grand-relais', motif: grandRelais.identity },
  longName: { name: awkward.longName, of: 'mark', motif: grandRelais.identity },
  markupInName: { name: awkward.markup, of: 'mark', motif: grandRelais.identity },
} satisfies Record<string, ComponentProps<typeof InitialsTile>>;
