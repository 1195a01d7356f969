import type { ComponentProps } from 'astro/types';
import type LaureateWords from './LaureateWords.astro';
import { laureate, longLaureate, markupLaureate } from './example-awards.ts';
import { englishSite, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, laureate, day: '2026-06-11', size: 'large', more: '/mentor-de-l-annee/2026/' },
  picture: {
    site,
    laureate,
    day: '2026-06-11',
    picture: { path: 'cards/laureates/2026/m-7x9d.png', name: 'laureate.png' },
  },
  untranslated: {
    site: englishSite,
    laureate: { ...laureate, post: 'Wrocław', hasPage: false },
    day: '2026-06-11',
  },
  longName: { site, laureate: longLaureate, day: '2026-06-11' },
  markup: { site, laureate: markupLaureate, day: '2026-06-11' },
} satisfies Record<string, ComponentProps<typeof LaureateWords>>;
