import type { ComponentProps } from 'astro/types';
import type Footer from './Footer.astro';
import { awkward, englishSite, exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, pageTitle: 'Charte', address: 'https://mentorat.exemple.example/charte/' },
  english: {
    site: englishSite,
    pageTitle: awkward.longName,
    address: 'https://mentorat.exemple.example/en/charter/',
  },
} satisfies Record<string, ComponentProps<typeof Footer>>;
