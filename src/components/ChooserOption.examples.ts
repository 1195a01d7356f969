import type { ComponentProps } from 'astro/types';
import type ChooserOption from './ChooserOption.astro';
import { markupOption, option } from './example-agenda.ts';
import { exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: { site, id: 'book', option },
  free: { site, id: 'word', option: { ...option, cost: 'free', reach: 'public' } },
  markup: { site, id: 'markup', option: markupOption },
} satisfies Record<string, ComponentProps<typeof ChooserOption>>;
