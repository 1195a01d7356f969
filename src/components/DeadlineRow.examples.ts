import type { ComponentProps } from 'astro/types';
import type DeadlineRow from './DeadlineRow.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;
const deadline = {
  id: '2027',
  day: '2027-03-12',
  title: 'Clôture des candidatures',
  note: 'Mentor de l’année 2027',
  href: '/mentor-de-l-annee/2027/',
};

export const examples = {
  default: { site, deadline },
  longName: { site, deadline: { ...deadline, title: awkward.longWord } },
  markup: { site, deadline: { ...deadline, title: awkward.markup, note: awkward.markup } },
} satisfies Record<string, ComponentProps<typeof DeadlineRow>>;
