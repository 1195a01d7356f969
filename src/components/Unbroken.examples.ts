import type { ComponentProps } from 'astro/types';
import { awkward } from './example-site.ts';
import type Unbroken from './Unbroken.astro';

export const examples = {
  default: { text: 'Mentors de l’année 2025-2026\u00A0: avez-vous un rendez-vous\u00A0?' },
  codes: { text: 'Hiver 2025–2026 – voyez C-04.' },
  longWord: { text: awkward.longWord },
  longName: { text: 'Hélène de Saint-Exupéry-Tranchemontagne' },
  markup: { text: awkward.markup },
} satisfies Record<string, ComponentProps<typeof Unbroken>>;
