import type { ComponentProps } from 'astro/types';
import type Prose from './Prose.astro';

export const slots = { default: '<h2>Un titre</h2><p>Un texte.</p>' };

export const examples = {
  default: {},
} satisfies Record<string, ComponentProps<typeof Prose>>;
