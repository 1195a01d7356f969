import type { ComponentProps } from 'astro/types';
import type CharterTeaser from './CharterTeaser.astro';
import { charter, withHardWords } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

const hard = withHardWords(charter);

export const examples = {
  default: { site: exampleSite, charter, words: 'deux' },
  longName: { site: exampleSite, charter: hard.longWord, words: 'deux' },
  markup: { site: exampleSite, charter: hard.markup, words: awkward.markup },
} satisfies Record<string, ComponentProps<typeof CharterTeaser>>;
