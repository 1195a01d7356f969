import type { ComponentProps } from 'astro/types';
import type VersionList from './VersionList.astro';
import { charter, olderCharter, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(charter);

export const examples = {
  default: {
    site: exampleSite,
    versions: [
      { id: '2-0', data: charter },
      { id: '1-0', data: olderCharter },
    ],
    current: '2-0',
  },
  longName: { site: exampleSite, versions: [{ id: '2-0', data: hard.longName }], current: '1-0' },
  markup: { site: exampleSite, versions: [{ id: '2-0', data: hard.markup }], current: '2-0' },
} satisfies Record<string, ComponentProps<typeof VersionList>>;
