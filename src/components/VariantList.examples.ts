import type { ComponentProps } from 'astro/types';
import type VariantList from './VariantList.astro';
import { variant, withHardWords } from './example-content.ts';
import { exampleSite } from './example-site.ts';

const hard = withHardWords(variant);

export const examples = {
  default: { site: exampleSite, variants: [{ id: 'hospital', data: variant }] },
  empty: { site: exampleSite, variants: [{ id: 'hospital', data: { ...variant, rules: [] } }] },
  longName: { site: exampleSite, variants: [{ id: 'hospital', data: hard.longWord }] },
  markup: { site: exampleSite, variants: [{ id: 'hospital', data: hard.markup }] },
} satisfies Record<string, ComponentProps<typeof VariantList>>;
