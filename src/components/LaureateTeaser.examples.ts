import type { ComponentProps } from 'astro/types';
import { award, laureate, longLaureate, markupAward, markupLaureate } from './example-awards.ts';
import { exampleSite as site } from './example-site.ts';
import type LaureateTeaser from './LaureateTeaser.astro';

const edition = { id: '2027', data: award };

export const examples = {
  default: { site, edition, laureate },
  longName: { site, edition, laureate: longLaureate },
  markup: { site, edition: { id: '2027', data: markupAward }, laureate: markupLaureate },
} satisfies Record<string, ComponentProps<typeof LaureateTeaser>>;
