import type { ComponentProps } from 'astro/types';
import type CopyFields from './CopyFields.astro';
import { exampleSite } from './example-site.ts';

export const slots = {
  default: '<div><label for="one">Nom</label><textarea id="one" readonly>Mentore</textarea></div>',
};

export const examples = {
  default: { site: exampleSite },
} satisfies Record<string, ComponentProps<typeof CopyFields>>;
