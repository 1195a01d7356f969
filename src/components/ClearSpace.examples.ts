import type { ComponentProps } from 'astro/types';
import type ClearSpace from './ClearSpace.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite },
  english: { site: englishSite },
} satisfies Record<string, ComponentProps<typeof ClearSpace>>;
