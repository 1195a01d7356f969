import type { ComponentProps } from 'astro/types';
import type ReadIn from './ReadIn.astro';
import { englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: englishSite, locale: 'fr', href: '/mentorat/mentions-legales/' },
  french: { site: exampleSite, locale: 'en', href: '/mentorat/en/legal-notice/' },
} satisfies Record<string, ComponentProps<typeof ReadIn>>;
