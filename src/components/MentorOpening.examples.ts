import type { ComponentProps } from 'astro/types';
import type MentorOpening from './MentorOpening.astro';
import { grandRelais, mentor } from './example-people.ts';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    id: 'm-7k2q',
    mentor,
    place: 'Nantes',
    shown: 'open',
    programme: grandRelais,
    contact: { href: 'mailto:mentorat@exemple.example', note: 'Votre message va au programme.' },
  },
  paused: {
    site,
    id: 'm-7k2q',
    mentor: { ...mentor, status: 'paused' },
    place: 'Nantes',
    shown: 'paused',
    programme: undefined,
    contact: { href: 'mailto:mentorat@exemple.example', note: '' },
  },
  longName: {
    site,
    id: 'm-7k2q',
    mentor: { ...mentor, displayName: awkward.longName, role: awkward.longWord },
    place: 'Nantes',
    shown: 'full',
    programme: grandRelais,
    contact: { href: 'mailto:mentorat@exemple.example', note: awkward.longWord },
  },
  markup: {
    site,
    id: 'm-7k2q',
    mentor: { ...mentor, displayName: awkward.markup, role: awkward.markup },
    place: awkward.markup,
    shown: 'to-confirm',
    programme: grandRelais,
    contact: { href: 'mailto:mentorat@exemple.example', note: awkward.markup },
  },
} satisfies Record<string, ComponentProps<typeof MentorOpening>>;
