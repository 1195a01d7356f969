import type { ComponentProps } from 'astro/types';
import type TwoColumns from './TwoColumns.astro';

export const slots = { default: '<section class="column"><h3>Ici</h3></section>' };

export const examples = {
  default: {},
} satisfies Record<string, ComponentProps<typeof TwoColumns>>;
