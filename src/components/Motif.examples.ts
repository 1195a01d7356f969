import type { ComponentProps } from 'astro/types';
import type Motif from './Motif.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { of: 'mark', motif: 'relay' },
  spiral: { of: 'mark', motif: 'spiral', turns: 2, tilt: -18, size: 48 },
  loop: { of: 'mark', motif: 'loop' },
  bridge: { of: 'mark', motif: 'bridge', meet: 0.4 },
  markup: { of: 'mark', motif: 'relay', title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Motif>>;
