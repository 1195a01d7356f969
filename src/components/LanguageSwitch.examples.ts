import type { ComponentProps } from 'astro/types';
import type LanguageSwitch from './LanguageSwitch.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, alternates: { fr: '/charte/', en: '/en/charter/' } },
  empty: { site: exampleSite, alternates: { fr: '/charte/' } },
  english: { site: englishSite, alternates: { fr: '/charte/', en: '/en/charter/' } },
} satisfies Record<string, ComponentProps<typeof LanguageSwitch>>;
