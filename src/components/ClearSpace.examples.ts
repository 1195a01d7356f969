import type { ComponentProps } from 'astro/types';
import type ClearSpace from './ClearSpace.astro';
import { programme } from './example-content.ts';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, id: 'grand-relais', identity: programme.identity },
  english: { site: englishSite, id: 'grand-relais', identity: programme.identity },
} satisfies Record<string, ComponentProps<typeof ClearSpace>>;
