import type { ComponentProps } from 'astro/types';
import type Availability from './Availability.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { shown: 'open', label: '1 place' },
  waiting: { shown: 'waiting-list', label: 'Liste d’attente' },
  full: { shown: 'full', label: 'Complet' },
  paused: { shown: 'paused', label: 'En pause' },
  toConfirm: { shown: 'to-confirm', label: 'À confirmer' },
  longName: { shown: 'open', label: awkward.longWord },
  markup: { shown: 'open', label: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Availability>>;
