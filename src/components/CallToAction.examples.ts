import type { ComponentProps } from 'astro/types';
import type CallToAction from './CallToAction.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { href: '/mentors/', label: 'Trouver un mentor' },
  longName: { href: '/mentors/', label: awkward.longWord },
  markup: { href: '/mentors/', label: awkward.markup },
} satisfies Record<string, ComponentProps<typeof CallToAction>>;
