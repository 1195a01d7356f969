import type { ComponentProps } from 'astro/types';
import type Magnifier from './Magnifier.astro';

export const examples = {
  default: { size: 18 },
  large: { size: 28 },
} satisfies Record<string, ComponentProps<typeof Magnifier>>;
