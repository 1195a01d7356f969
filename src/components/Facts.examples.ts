import type { ComponentProps } from 'astro/types';
import type Facts from './Facts.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { facts: [{ label: 'Version', value: '2.0' }] },
  longName: { facts: [{ label: awkward.longWord, value: awkward.longName }] },
  markup: { facts: [{ label: awkward.markup, value: awkward.markup }] },
} satisfies Record<string, ComponentProps<typeof Facts>>;
