import type { ComponentProps } from 'astro/types';
import type Steps from './Steps.astro';

export const slots = { default: '<ol><li>Un tour de table.</li></ol>' };

export const examples = {
  default: {},
} satisfies Record<string, ComponentProps<typeof Steps>>;
