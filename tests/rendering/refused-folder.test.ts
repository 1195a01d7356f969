import type * as files from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { manyJobs } from './many-jobs.ts';

/** Paths that the system refuses to read or to remove while a test runs; whoever runs as root may everything. */
const refused = vi.hoisted(() => ({ paths: [] as string[] }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  const assertLet = (path: string, call: string): void => {
    if (refused.paths.some((one) => path.endsWith(one)))
      throw Object.assign(new Error(`EACCES: permission denied, ${call} '${path}'`), { code: 'EACCES' });
  };
  return {
    ...real,
    readdir: async (path: string, options?: { withFileTypes: true }) => {
      assertLet(path, 'scandir');
      return options ? real.readdir(path, options) : real.readdir(path);
    },
    rm: async (path: string, options: { force: true }) => {
      assertLet(path, 'unlink');
      await real.rm(path, options);
    },
  };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refused-'));
});
afterEach(async () => {
  refused.paths = [];
  await rm(folder, { recursive: true, force: true });
});

const options = () => ({
  outDir: join(folder, 'out'),
  cacheDir: join(folder, 'cache'),
  own: { folder: 'badges', holds: (path: string) => path.endsWith('.png') },
  complete: true,
});

describe('a folder of another user', () => {
  it('among badges is told: behind it may lie some that are to go', async () => {
    await renderAll(manyJobs(3), options());
    await mkdir(join(folder, 'out/badges/theirs'));
    refused.paths = ['theirs'];
    await expect(renderAll(manyJobs(2), options())).rejects.toThrow(/EACCES.*theirs/);
    // Nor is it taken for known by the next run.
    await expect(renderAll(manyJobs(2), options())).rejects.toThrow(/EACCES.*theirs/);
    refused.paths = [];
    await renderAll(manyJobs(2), options());
    expect((await readdir(join(folder, 'out/badges'))).toSorted()).toEqual(['m-0', 'm-1', 'theirs']);
  });

  it('as the cache, which nothing may be removed from, publishes what it holds', async () => {
    await renderAll(manyJobs(3), options());
    const leftover = 'a.png.999999999-a.part';
    await writeFile(join(folder, 'cache', leftover), 'half');
    refused.paths = [leftover, ...(await readdir(join(folder, 'cache')))];
    await rm(join(folder, 'out'), { recursive: true });
    expect(await renderAll(manyJobs(2), { ...options(), cacheLimit: 1 })).toMatchObject({ published: 2 });
  });
});
