import type { ComponentProps } from 'astro/types';
import type Download from './Download.astro';
import { awkward } from './example-site.ts';

const file = { href: '/mentorat/documents/fiche.pdf', name: 'fiche.pdf', detail: 'PDF, 240 ko' };

export const examples = {
  default: { ...file, label: 'La fiche d’objectifs' },
  longName: { ...file, label: awkward.longWord },
  markup: { ...file, label: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Download>>;
