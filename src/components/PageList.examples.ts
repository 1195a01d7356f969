import type { ComponentProps } from 'astro/types';
import type PageList from './PageList.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: {
    title: 'Lire',
    links: [
      { label: 'Charte', href: '/charte/', children: [{ label: 'Version 1.0', href: '/charte/1-0/' }] },
    ],
  },
  empty: { title: 'Lire', links: [{ label: 'Charte', href: '/charte/' }] },
  longName: { title: awkward.longWord, links: [{ label: awkward.longName, href: '/charte/' }] },
  markup: { title: awkward.markup, links: [{ label: awkward.markup, href: '/charte/' }] },
} satisfies Record<string, ComponentProps<typeof PageList>>;
