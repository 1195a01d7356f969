import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Four kinds of tests, from the cheapest to the dearest: `npx vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        // Rules, readers, templates, lint: no Astro, no browser.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/site/**', 'tests/fixtures/**'],
          // Some start a type checker or another process, on a machine that may be busy.
          testTimeout: 30_000,
        },
      },
      // Each component rendered from its examples, by Astro's own container.
      getViteConfig({
        test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 30_000 },
      }),
      {
        // The checkers of built sites, each shown to find a planted defect.
        test: { name: 'checks', include: ['tests/site/checks/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // Two companies built for real, and every page of them looked at.
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
