import type { ComponentProps } from 'astro/types';
import type NoteCards from './NoteCards.astro';
import { awkward, englishSite, exampleSite } from './example-site.ts';

const site = exampleSite;
const programmes = [
  { id: 'grand-relais', name: 'Grand Relais' },
  { id: 'rebours', name: 'Rebours' },
];

export const examples = {
  default: { site, note: 'thanks', programmes },
  welcome: { site: englishSite, note: 'welcome', programmes },
  longName: { site, note: 'thanks', programmes: [{ id: 'long', name: awkward.longName }] },
  markup: { site, note: 'welcome', programmes: [{ id: 'markup', name: awkward.markup }] },
} satisfies Record<string, ComponentProps<typeof NoteCards>>;
