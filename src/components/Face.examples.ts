import type { ComponentProps } from 'astro/types';
import type Face from './Face.astro';
import { grandRelais } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    id: 'm-7k2q',
    name: 'Aurélie Kermadec-Roy',
    hasPhoto: true,
    alt: 'Portrait abstrait.',
    sizes: '72px',
  },
  empty: {
    site,
    id: 'm-5r8e',
    name: 'Chadia Benslaïm',
    hasPhoto: false,
    programme: grandRelais,
    sizes: '72px',
  },
  longName: { site, id: 'm-0000', name: awkward.longName, hasPhoto: false, sizes: '72px' },
  markupInName: {
    site,
    id: 'm-0001',
    name: 'X',
    hasPhoto: true,
    alt: awkward.markup,
    sizes: '72px',
    loading: 'first',
  },
} satisfies Record<string, ComponentProps<typeof Face>>;
