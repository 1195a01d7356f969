import type { ComponentProps } from 'astro/types';
import type ProgrammeMark from './ProgrammeMark.astro';
import { programme } from './example-content.ts';
import { awkward } from './example-site.ts';

export const examples = {
  default: { id: 'grand-relais', identity: programme.identity },
  named: {
    id: 'grand-relais',
    identity: { ...programme.identity, motif: 'meridian', turns: 2, tilt: 10 },
    size: 72,
    title: awkward.longName,
  },
  markup: { id: 'grand-relais', identity: programme.identity, title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof ProgrammeMark>>;
