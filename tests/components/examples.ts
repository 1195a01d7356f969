import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const folder = join(import.meta.dirname, '../../src/components');

/** Named lists of props, and the slots that every one of them is given. */
export interface Examples {
  readonly examples: Readonly<Record<string, Record<string, unknown>>>;
  readonly slots?: Readonly<Record<string, string>>;
}

/** Names of the components, `Aims` for `Aims.astro`. */
export const componentNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.astro'))
  .map((file) => file.slice(0, -'.astro'.length))
  .sort();

/** Whether a component has its examples beside it. */
export const hasExamples = (name: string): boolean => existsSync(join(folder, `${name}.examples.ts`));

/** A component and its examples. */
export const readExamples = async (
  name: string,
): Promise<Examples & { component: AstroComponentFactory }> => {
  const [component, own] = await Promise.all([
    import(`../../src/components/${name}.astro`) as Promise<{ default: AstroComponentFactory }>,
    import(`../../src/components/${name}.examples.ts`) as Promise<Examples>,
  ]);
  return { component: component.default, ...own };
};
