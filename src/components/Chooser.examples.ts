import type { ComponentProps } from 'astro/types';
import type Chooser from './Chooser.astro';
import { markupOption, option } from './example-agenda.ts';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, options: [{ id: 'book', data: option }] },
  english: { site: englishSite, options: [{ id: 'book', data: option }] },
  empty: { site: exampleSite, options: [] },
  markup: { site: exampleSite, options: [{ id: 'markup', data: markupOption }] },
} satisfies Record<string, ComponentProps<typeof Chooser>>;
