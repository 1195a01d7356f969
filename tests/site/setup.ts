import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { harmless, plant } from '../hostile/plant.ts';
import { builtSite, buildSite, type Company } from './builds.ts';
import type { BuiltSite } from './site.ts';
import { plantTellingPictures } from './telling-pictures.ts';

const COMPANIES: readonly Company[] = [
  {
    name: 'awkward company',
    // A space, an accent, and a sub-path in its settings: what breaks paths made by hand.
    folder: 'essai été/kit',
    files: join(import.meta.dirname, '../fixtures/awkward-company'),
    // What somebody hostile may write and the check accepts stands in the way of every other test of the site.
    changed: (kit) => {
      plant(kit, harmless);
      return plantTellingPictures(kit);
    },
  },
  { name: 'demonstration', folder: 'demonstration' },
];

const SITES = join(import.meta.dirname, '../../.cache/sites');
const LAST = join(SITES, 'last');

/**
 * Builds every company once for all the test files, in a folder of this run's own: two runs side by side do not
 * meet. The sites stay in `.cache/sites/last`; with `REUSE_SITES=1` they are looked at again instead of being
 * built, for those who work on a test and not on the kit.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const reuse = process.env['REUSE_SITES'] === '1';
  const folder = reuse ? LAST : newFolder();
  const sites: BuiltSite[] = [];
  try {
    for (const company of COMPANIES) sites.push(await (reuse ? builtSite : buildSite)(company, folder));
  } catch (error) {
    if (!reuse) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide('sites', sites);
  return () => {
    if (!reuse) keepAsLast(folder);
  };
}

function newFolder(): string {
  mkdirSync(SITES, { recursive: true });
  return mkdtempSync(join(SITES, 'run-'));
}

function keepAsLast(folder: string): void {
  rmSync(LAST, { recursive: true, force: true });
  renameSync(folder, LAST);
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
  }
}
