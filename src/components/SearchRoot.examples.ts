import type { ComponentProps } from 'astro/types';
import type SearchRoot from './SearchRoot.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const slots = { default: '<p>Écrivez un mot.</p>' };

export const examples = {
  default: { site: exampleSite, class: 'wrap grid search' },
  english: { site: englishSite, class: 'wrap search-panel' },
} satisfies Record<string, ComponentProps<typeof SearchRoot>>;
