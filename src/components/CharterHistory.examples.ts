import type { ComponentProps } from 'astro/types';
import type CharterHistory from './CharterHistory.astro';
import { charter, olderCharter, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(charter);

export const examples = {
  default: {
    site: exampleSite,
    before: olderCharter,
    after: charter,
    address: '/charte/',
    olderHref: '/charte/1-0/',
  },
  empty: {
    site: exampleSite,
    before: charter,
    after: { ...charter, changes: [] },
    address: '/charte/',
    olderHref: '/charte/1-0/',
  },
  longName: {
    site: exampleSite,
    before: olderCharter,
    after: hard.longWord,
    address: '/charte/',
    olderHref: '/charte/1-0/',
  },
  markup: {
    site: exampleSite,
    before: olderCharter,
    after: hard.markup,
    address: '/charte/',
    olderHref: '/charte/1-0/',
  },
} satisfies Record<string, ComponentProps<typeof CharterHistory>>;
