import type { ComponentProps } from 'astro/types';
import type LanguageSwitch from './LanguageSwitch.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, elsewhere: [{ locale: 'en', href: '/en/charter/', isTranslated: true }] },
  untranslated: { site: exampleSite, elsewhere: [{ locale: 'en', href: '/en/news/', isTranslated: false }] },
  english: { site: englishSite, elsewhere: [{ locale: 'fr', href: '/charte/', isTranslated: true }] },
  empty: { site: exampleSite, elsewhere: [] },
} satisfies Record<string, ComponentProps<typeof LanguageSwitch>>;
