import type { ComponentProps } from 'astro/types';
import { award, markupAward } from './example-awards.ts';
import { mentor } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';
import type LaureateTeaser from './LaureateTeaser.astro';

const laureate = { mentor: 'm-0000', category: 'mentor-of-the-year', reason: 'Elle a relié deux sites.' };
const named = (displayName: string, role: string) => ({
  id: 'm-0000',
  data: { ...mentor, displayName, role },
});

export const examples = {
  default: {
    site: exampleSite,
    award: { id: '2027', data: award },
    laureate,
    mentor: { id: 'm-0000', data: mentor },
    place: 'Nantes',
  },
  longName: {
    site: exampleSite,
    award: { id: '2027', data: award },
    laureate: { ...laureate, reason: awkward.longWord },
    mentor: named(awkward.longName, awkward.longWord),
    place: awkward.longWord,
  },
  markup: {
    site: exampleSite,
    award: { id: '2027', data: markupAward },
    laureate: { ...laureate, reason: awkward.markup },
    mentor: named(awkward.markup, awkward.markup),
    place: awkward.markup,
  },
} satisfies Record<string, ComponentProps<typeof LaureateTeaser>>;
