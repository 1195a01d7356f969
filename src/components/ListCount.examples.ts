import type { ComponentProps } from 'astro/types';
import type ListCount from './ListCount.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, count: 9, one: '# geste', other: '# gestes' },
  one: { site: exampleSite, count: 1, one: '# geste', other: '# gestes' },
  many: { site: englishSite, count: 12_000, one: '# gesture', other: '# gestures' },
} satisfies Record<string, ComponentProps<typeof ListCount>>;
