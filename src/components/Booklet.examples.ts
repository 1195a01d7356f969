import type { ComponentProps } from 'astro/types';
import type Booklet from './Booklet.astro';
import { charter, rule, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(rule);

export const examples = {
  default: { site: exampleSite, rules: charter.rules },
  longName: { site: exampleSite, rules: [hard.longWord] },
  markup: { site: exampleSite, rules: [hard.markup] },
} satisfies Record<string, ComponentProps<typeof Booklet>>;
