import type * as files from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { diskTrouble } from '../../scripts/report/disk-trouble.ts';
import { manyJobs } from './many-jobs.ts';

/**
 * Paths that the system refuses to read or to remove while a test runs, as whoever runs as root may everything; the disk
 * that is full.
 */
const refused = vi.hoisted(() => ({ paths: [] as string[], full: '' }));

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
    writeFile: async (path: string, bytes: Buffer) => {
      if (refused.full && path.startsWith(refused.full))
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      await real.writeFile(path, bytes);
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
  Object.assign(refused, { paths: [], full: '' });
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

describe('a disk that is full', () => {
  it.each(['cache', 'out'])('is told by a path on it: %s', async (name) => {
    const full = join(folder, name);
    refused.full = full;
    const error: unknown = await renderAll(manyJobs(1), options()).catch((thrown: unknown) => thrown);
    const told = diskTrouble(error, 'en')?.text.split('\n') ?? [];
    expect(told).toEqual([expect.stringMatching(/[.]png$/), expect.stringContaining('The disk is full')]);
    expect(told[0]?.startsWith(full)).toBe(true);
  });
});
