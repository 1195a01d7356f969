import type { ComponentProps } from 'astro/types';
import { charterChanges } from '../core/charter.ts';
import type CharterChanges from './CharterChanges.astro';
import { charter, olderCharter, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(charter);

export const examples = {
  default: { site: exampleSite, changes: charterChanges(olderCharter, charter), address: '/charte/' },
  empty: { site: exampleSite, changes: charterChanges(charter, charter), address: '/charte/' },
  longName: { site: exampleSite, changes: charterChanges(olderCharter, hard.longWord), address: '/charte/' },
  markup: { site: exampleSite, changes: charterChanges(olderCharter, hard.markup), address: '/charte/' },
} satisfies Record<string, ComponentProps<typeof CharterChanges>>;
