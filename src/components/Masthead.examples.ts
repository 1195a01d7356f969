import type { ComponentProps } from 'astro/types';
import type Masthead from './Masthead.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, section: 'charter', alternates: { fr: '/charte/', en: '/en/charter/' } },
  empty: { site: englishSite, alternates: {} },
} satisfies Record<string, ComponentProps<typeof Masthead>>;
