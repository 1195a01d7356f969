import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rmdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Day } from '../../src/core/day.ts';

/** Path of Astro's command line, to be run with this Node. */
export const astroCommand = (): string => {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
};

/** Astro's own account of a build that failed. */
export class PagesFailed extends Error {
  readonly output: string;
  constructor(output: string) {
    super('Astro could not build the pages.');
    this.output = output;
  }
}

/** Names that Astro reads from the environment as its own: one that a shell or a test runner sets changes pages. */
const ownNames = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

const withoutOwnNames = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !ownNames.includes(name)));

/**
 * Builds the pages into `out` as they are on `today`, in a process of its own so that images are drawn meanwhile.
 * Content is read afresh (`--force`): Astro's store outlives a change of our schemas. Throws `PagesFailed` with what
 * Astro printed, when all it started has ended.
 */
export const buildPages = async (
  root: string,
  out: string,
  { today, signal }: { readonly today: Day; readonly signal: AbortSignal },
): Promise<void> => {
  const child = spawn(process.execPath, [astroCommand(), 'build', '--force'], {
    cwd: root,
    env: {
      ...withoutOwnNames(process.env),
      NODE_ENV: 'production',
      ITHAQUE_TODAY: today,
      ITHAQUE_OUT: out,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  // An aborted process tells so, then ends: only its end is waited for.
  child.on('error', (error) => keep(Buffer.from(error.message)));
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  if (status !== 0 || output.includes('[ERROR]')) throw new PagesFailed(output);
  await nameNotFoundPages(out);
};

/** Web servers look for `404.html`, one a language; Astro writes `404/index.html` for routes with parameters. */
const nameNotFoundPages = async (out: string): Promise<void> => {
  for (const folder of ['', ...(await readdir(out))].map((name) => join(out, name))) {
    const page = join(folder, '404', 'index.html');
    if (!existsSync(page)) continue;
    await rename(page, join(folder, '404.html'));
    await rmdir(join(folder, '404'));
  }
};
