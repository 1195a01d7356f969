import type { ComponentProps } from 'astro/types';
import type KeyFigures from './KeyFigures.astro';

export const slots = { default: '<div><dt>Recommanderaient le programme</dt><dd>9 sur 10</dd></div>' };

export const examples = {
  default: {},
} satisfies Record<string, ComponentProps<typeof KeyFigures>>;
