import type { ComponentProps } from 'astro/types';
import type LaureateFrame from './LaureateFrame.astro';
import { laureate, longLaureate } from './example-awards.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, laureate, edition: 2026, size: 'large' },
  empty: { site, laureate: { ...laureate, hasPhoto: false }, edition: 2025 },
  longName: { site, laureate: longLaureate, edition: 2024 },
} satisfies Record<string, ComponentProps<typeof LaureateFrame>>;
