import type { ComponentProps } from 'astro/types';
import type Cost from './Cost.astro';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, band: 'modest' },
  free: { site, band: 'free' },
  high: { site, band: 'high' },
} satisfies Record<string, ComponentProps<typeof Cost>>;
