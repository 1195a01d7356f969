import type { ComponentProps } from 'astro/types';
import { programme } from './example-content.ts';
import { awkward, englishSite, exampleSite } from './example-site.ts';
import type Swatches from './Swatches.astro';

const { name, identity } = programme;

export const examples = {
  default: { site: exampleSite, name, identity },
  english: { site: englishSite, name, identity },
  longName: { site: exampleSite, name: awkward.longName, identity },
  markup: { site: exampleSite, name: awkward.markup, identity },
} satisfies Record<string, ComponentProps<typeof Swatches>>;
