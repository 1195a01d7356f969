import type { ComponentProps } from 'astro/types';
import type Masthead from './Masthead.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    section: 'charter',
    elsewhere: [{ locale: 'en', href: '/en/charter/', isTranslated: true }],
  },
  home: { site: exampleSite, section: 'home', elsewhere: [] },
  empty: { site: englishSite, elsewhere: [] },
} satisfies Record<string, ComponentProps<typeof Masthead>>;
