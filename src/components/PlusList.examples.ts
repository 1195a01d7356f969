import type { ComponentProps } from 'astro/types';
import type PlusList from './PlusList.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { items: ['Un regard extérieur.', 'Un réseau.'] },
  empty: { items: [] },
  longName: { items: [awkward.longWord] },
  markup: { items: [awkward.markup] },
} satisfies Record<string, ComponentProps<typeof PlusList>>;
