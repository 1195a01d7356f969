import type { ComponentProps } from 'astro/types';
import type Breadcrumb from './Breadcrumb.astro';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    above: [{ label: 'Programmes', href: '/programmes/' }],
    here: 'Grand Relais',
  },
  empty: { site: exampleSite, here: 'Charte' },
  longName: { site: exampleSite, here: awkward.longWord },
  markup: {
    site: exampleSite,
    above: [{ label: awkward.markup, href: '/programmes/' }],
    here: awkward.markup,
  },
} satisfies Record<string, ComponentProps<typeof Breadcrumb>>;
