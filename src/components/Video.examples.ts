import type { ComponentProps } from 'astro/types';
import type Video from './Video.astro';
import { awkward, exampleSite } from './example-site.ts';

const site = exampleSite;

export const examples = {
  default: {
    site,
    title: 'Le mot « bientôt »',
    video: {
      src: '/media/a.webm',
      poster: '/media/a.png',
      captions: '/media/a.en.vtt',
      transcript: 'Première ligne.\nSeconde.',
    },
  },
  empty: {
    site,
    title: 'Sans sous-titres',
    video: { src: '/media/a.mp4', poster: '/media/a.png', transcript: 'Mots.' },
  },
  markup: {
    site,
    title: awkward.markup,
    video: { src: '/media/a.mp4', poster: '/media/a.png', transcript: awkward.markup },
  },
} satisfies Record<string, ComponentProps<typeof Video>>;
