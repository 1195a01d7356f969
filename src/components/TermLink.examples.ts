import type { ComponentProps } from 'astro/types';
import type TermLink from './TermLink.astro';
import { awkward } from './example-site.ts';

export const slots = { default: 'coach' };

export const examples = {
  default: { href: '/glossaire/#coach', definition: 'Professionnel formé et payé.' },
  longName: { href: '/glossaire/#coach', definition: awkward.longWord },
} satisfies Record<string, ComponentProps<typeof TermLink>>;
