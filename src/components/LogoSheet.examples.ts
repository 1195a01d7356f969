import type { ComponentProps } from 'astro/types';
import { houseOwner } from '../core/logo-file.ts';
import type LogoSheet from './LogoSheet.astro';
import { awkward, exampleSite } from './example-site.ts';

const logo = {
  place: { owner: 'grand-relais' },
  ownPlace: { owner: 'grand-relais' },
  name: 'Grand Relais',
  identity: { primary: '#0B5D57', accent: '#E2562B', motif: 'relay' },
} as const;

export const examples = {
  default: { site: exampleSite, logo },
  house: { site: exampleSite, logo: { ...logo, place: { owner: houseOwner }, name: 'Le mentorat' } },
  named: { site: exampleSite, logo: { ...logo, place: { owner: 'grand-relais', language: 'en' } } },
  longName: { site: exampleSite, logo: { ...logo, name: awkward.longName } },
  markup: { site: exampleSite, logo: { ...logo, name: awkward.markup } },
} satisfies Record<string, ComponentProps<typeof LogoSheet>>;
