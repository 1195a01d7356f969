import type { ComponentProps } from 'astro/types';
import type KeyFigure from './KeyFigure.astro';
import { awkward, englishSite, exampleSite } from './example-site.ts';

const figure = { value: '94 %', label: 'Recommanderaient le programme', n: 52, date: '2026-06-30' };

export const examples = {
  default: { site: exampleSite, ...figure },
  english: { site: englishSite, ...figure },
  longName: { site: exampleSite, ...figure, label: awkward.longWord },
  markup: { site: exampleSite, ...figure, value: awkward.markup, label: awkward.markup },
} satisfies Record<string, ComponentProps<typeof KeyFigure>>;
