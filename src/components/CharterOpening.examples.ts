import type { ComponentProps } from 'astro/types';
import type CharterOpening from './CharterOpening.astro';
import { charter, olderCharter, withHardWords } from './example-content.ts';
import { awkward, exampleSite } from './example-site.ts';

const hard = withHardWords(charter);

export const examples = {
  default: { site: exampleSite, charter, title: 'La charte' },
  archived: { site: exampleSite, charter: olderCharter, title: 'La charte, version 1.0' },
  coming: { site: exampleSite, charter: { ...charter, effective: '2027-01-01' }, title: 'La charte' },
  longName: { site: exampleSite, charter: hard.longWord, title: awkward.longWord },
  markup: { site: exampleSite, charter: hard.markup, title: awkward.markup },
} satisfies Record<string, ComponentProps<typeof CharterOpening>>;
