import type { ComponentProps } from 'astro/types';
import type DirectoryParts from './DirectoryParts.astro';
import { grandRelais, longitudes } from './example-people.ts';
import { exampleSite } from './example-site.ts';

export const examples = {
  default: { site: exampleSite, programmes: [grandRelais, longitudes] },
  empty: { site: exampleSite, programmes: [] },
} satisfies Record<string, ComponentProps<typeof DirectoryParts>>;
