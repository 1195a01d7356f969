import type { ComponentProps } from 'astro/types';
import type NewsTeasers from './NewsTeasers.astro';
import { awkward, exampleSite } from './example-site.ts';

export const examples = {
  default: {
    site: exampleSite,
    news: [
      {
        id: 'charte',
        data: {
          title: 'La charte change',
          summary: 'Trois règles de plus.',
          date: '2026-09-01',
          expires: '2027-03-01',
        },
      },
    ],
  },
  empty: { site: exampleSite, news: [] },
  longName: {
    site: exampleSite,
    news: [
      {
        id: 'charte',
        data: {
          title: awkward.longWord,
          summary: awkward.longName,
          date: '2026-09-01',
          expires: '2027-03-01',
        },
      },
    ],
  },
  markup: {
    site: exampleSite,
    news: [
      {
        id: 'charte',
        data: { title: awkward.markup, summary: awkward.markup, date: '2026-09-01', expires: '2027-03-01' },
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof NewsTeasers>>;
