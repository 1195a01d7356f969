import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type demonstration from '../../kit.config.ts';
import type { BuiltSite } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A company whose site the tests build. */
export interface Company {
  readonly name: string;
  /** Where its kit is copied, below the folder of the run: `essai été/kit`. */
  readonly folder: string;
  /** Its own settings, content and private files, laid over the kit; without it, those of the demonstration. */
  readonly files?: string;
  /** Changes to the copied kit before it is built. */
  readonly changed?: (kit: string) => Promise<void>;
}

/** What a copy of the kit leaves behind: what is installed or built, and what the build does not read. */
const LEFT_BEHIND = [
  'node_modules',
  '.git',
  '.astro',
  '.cache',
  'dist',
  'dist-public',
  'out',
  'tests',
  'bench',
];

/** What belongs to a company: the rest is the kit. */
const COMPANY_FILES = ['kit.config.ts', 'src/content', 'private'];

/** The day of every build of the tests. */
export const TODAY = '2026-11-21';

/**
 * Copies the kit below the project's cache, from where Node still finds the installed packages, lays the company
 * over it, and builds it with the command that every adopter uses. Throws with the build's words when it fails.
 * `folder` is where this run keeps its sites.
 */
export async function buildSite(company: Company, folder: string): Promise<BuiltSite> {
  const kit = join(folder, company.folder);
  copyKit(kit, company);
  await company.changed?.(kit);
  runBuild(kit, company.name);
  return builtSite(company, folder);
}

/** A site that `buildSite` built before. */
export async function builtSite({ name, folder: below }: Company, folder: string): Promise<BuiltSite> {
  const kit = join(folder, below);
  return { name, dir: join(kit, 'dist'), ...(await addressesOf(kit)) };
}

function copyKit(to: string, { files }: Company): void {
  mkdirSync(to, { recursive: true });
  // An own (empty) repository: git-ignored files of the project are not those of the copy, which lies among them.
  mkdirSync(join(to, '.git'));
  const companyPaths = COMPANY_FILES.map((path) => join(ROOT, path));
  for (const entry of readdirSync(ROOT)) {
    if (LEFT_BEHIND.includes(entry)) continue;
    cpSync(join(ROOT, entry), join(to, entry), {
      recursive: true,
      filter: (path) => files === undefined || !companyPaths.includes(path),
    });
  }
  if (files !== undefined) cpSync(files, to, { recursive: true });
}

function runBuild(kit: string, name: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--today', TODAY], {
    cwd: kit,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', VITEST: undefined },
  });
  if (status !== 0)
    throw new Error(`The build of "${name}" failed (${status ?? 'stopped'}):\n${stdout}${stderr}`);
}

/** The settings are data: read from the copy, as the build read them. */
async function addressesOf(kit: string): Promise<Pick<BuiltSite, 'base' | 'origin' | 'locales'>> {
  const settings = (await import(/* @vite-ignore */ pathToFileURL(join(kit, 'kit.config.ts')).href)) as {
    default: typeof demonstration;
  };
  const { base, site, locales } = settings.default;
  return { base, origin: site, locales };
}
