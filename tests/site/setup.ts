import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, type Company } from './builds.ts';
import type { BuiltSite } from './site.ts';

const COMPANIES: readonly Company[] = [
  {
    name: 'awkward company',
    // A space, an accent, and a sub-path in its settings: what breaks paths made by hand.
    folder: 'essai été/kit',
    files: join(import.meta.dirname, '../fixtures/awkward-company'),
  },
  { name: 'demonstration', folder: 'demonstration' },
];

/**
 * Builds every company once for all the test files. With `REUSE_SITES=1` the last builds are looked at again:
 * for those who work on a test, not on the kit.
 */
export async function setup(project: TestProject): Promise<void> {
  const sites: BuiltSite[] = [];
  for (const company of COMPANIES) sites.push(await buildSite(company, process.env['REUSE_SITES'] === '1'));
  project.provide('sites', sites);
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
  }
}
