import type { ComponentProps } from 'astro/types';
import type OtherIssues from './OtherIssues.astro';
import { awkward, exampleSite } from './example-site.ts';

const issue = {
  id: '2026-11',
  data: {
    number: 7,
    date: '2026-11-12',
    title: 'Prendre le temps',
    lead: 'Les soirs tombent tôt.',
    news: [],
    events: [],
    mentors: [],
    testimonials: [],
    resources: [],
  },
};

export const examples = {
  default: { site: exampleSite, previous: issue, next: issue },
  empty: { site: exampleSite },
  longName: { site: exampleSite, previous: { ...issue, data: { ...issue.data, title: awkward.longWord } } },
  markup: { site: exampleSite, next: { ...issue, data: { ...issue.data, title: awkward.markup } } },
} satisfies Record<string, ComponentProps<typeof OtherIssues>>;
