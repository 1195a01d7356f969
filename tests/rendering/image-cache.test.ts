import { readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImageCache } from '../../scripts/rendering/image-cache.ts';
import type { ImageJob } from '../../scripts/rendering/image-job.ts';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';
import { manyJobs } from './many-jobs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const folders = (): { cacheDir: string; outDir: string } => ({
  cacheDir: join(folder, 'cache'),
  outDir: join(folder, 'out'),
});
const images = async (): Promise<string[]> =>
  (await readdir(folders().cacheDir)).filter((name) => name.endsWith('.png'));

describe('the cache of images', () => {
  it('draws again an image that was cut short, and publishes it whole', async () => {
    const jobs = manyJobs(3);
    await renderAll(jobs, folders());
    const [path = ''] = jobs.map((job) => join(folders().outDir, job.path));
    const good = await readFile(path);
    for (const name of await images()) {
      const file = join(folders().cacheDir, name);
      await writeFile(file, (await readFile(file)).subarray(0, 900));
    }
    await rm(folders().outDir, { recursive: true });
    expect(await renderAll(jobs, folders())).toMatchObject({ drawn: 3, reused: 0, published: 3 });
    expect(await readFile(path)).toEqual(good);
  });

  it('draws again an image of which some bytes were damaged', async () => {
    const jobs = manyJobs(2);
    await renderAll(jobs, folders());
    const [path = ''] = jobs.map((job) => join(folders().outDir, job.path));
    const good = await readFile(path);
    for (const name of await images()) {
      const file = join(folders().cacheDir, name);
      const bytes = await readFile(file);
      bytes.writeUInt32BE(0xdeadbeef, 2000);
      await writeFile(file, bytes);
    }
    await rm(folders().outDir, { recursive: true });
    expect(await renderAll(jobs, folders())).toMatchObject({ drawn: 2, reused: 0, published: 2 });
    expect(await readFile(path)).toEqual(good);
  });

  it.each([
    ['.png', 3],
    ['.webp', 300],
    ['.svg', 300],
  ])('draws again an image of which one byte is another, wherever it is: %s', async (extension, at) => {
    const photo = join(folder, 'photo.png');
    await sharp({ create: { width: 700, height: 700, channels: 3, background: '#0B5D57' } }).toFile(photo);
    const badge = { path: `a${extension}`, who: 'm-7k2q', content: ordinary, theme };
    const jobs: Readonly<Record<string, ImageJob>> = {
      '.png': { ...badge, kind: 'badge', format: 'emblem' },
      '.svg': { ...badge, kind: 'emblem-svg' },
      '.webp': { ...badge, kind: 'portrait', portraitFile: photo, size: 640 },
    };
    const wanted = jobs[extension];
    if (!wanted) throw new Error(extension);
    await renderAll([wanted], folders());
    const good = await readFile(join(folders().outDir, wanted.path));
    const [name = ''] = (await readdir(folders().cacheDir)).filter((one) => one.endsWith(extension));
    const file = join(folders().cacheDir, name);
    const kept = await readFile(file);
    kept.writeUInt8((kept.readUInt8(at) + 1) % 256, at);
    await writeFile(file, kept);
    await rm(folders().outDir, { recursive: true });
    expect(await renderAll([wanted], folders())).toMatchObject({ drawn: 1, published: 1 });
    expect(await readFile(join(folders().outDir, wanted.path))).toEqual(good);
  });

  it('draws again an image that a folder took the place of', async () => {
    const jobs = manyJobs(2);
    await renderAll(jobs, folders());
    const [name = ''] = await images();
    await rm(join(folders().cacheDir, name));
    await mkdir(join(folders().cacheDir, name, 'inside'), { recursive: true });
    await rm(folders().outDir, { recursive: true });
    expect(await renderAll(jobs, folders())).toMatchObject({ drawn: 1, published: 2 });
  });

  it('may be taken away while images are drawn: each is drawn again, and counted once', async () => {
    const jobs = manyJobs(12);
    let taken = false;
    const report = await renderAll(jobs, {
      ...folders(),
      workers: 1,
      onProgress: ({ done }) => {
        if (done !== 6 || taken) return;
        taken = true;
        for (const name of readdirSync(folders().cacheDir).filter((one) => one.endsWith('.png')))
          rmSync(join(folders().cacheDir, name));
      },
    });
    expect(report).toMatchObject({ drawn: 12, reused: 0, published: 12 });
    for (const { path } of jobs)
      expect((await stat(join(folders().outDir, path))).size).toBeGreaterThan(1000);
  });

  it.each([
    '{"paths":1,"names":1,"sizes":1,"dates":1}',
    '{"paths":["a"],"names":[],"sizes":[],"dates":[]}',
    '{}',
    '[',
  ])('publishes again where its ledger is damaged: %s', async (ledger) => {
    const jobs = manyJobs(2);
    await renderAll(jobs, folders());
    const kept = join(folders().cacheDir, 'published');
    for (const name of await readdir(kept)) await writeFile(join(kept, name), ledger);
    expect(await renderAll(jobs, folders())).toMatchObject({ drawn: 0, reused: 2, published: 2 });
  });

  it('removes what was not used for longest when it is full, never what was just used', async () => {
    await renderAll(manyJobs(4), folders());
    const names = await images();
    const cache = new ImageCache(folders().cacheDir);
    for (const [i, name] of names.entries()) {
      const date = new Date(Date.now() - (10 - i) * 3_600_000);
      await utimes(cache.file(name), date, date);
    }
    const [first = '', second = '', third = ''] = names;
    const sizes = await Promise.all(names.map(async (name) => (await stat(cache.file(name))).size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    await cache.prune(new Set([first]), total - 1);
    const left = await images();
    expect(left).toContain(first);
    expect(left).not.toContain(second);
    expect(left).toContain(third);
  });

  it('dates anew what is used and was not for a day', async () => {
    await renderAll(manyJobs(2), folders());
    const cache = new ImageCache(folders().cacheDir);
    const [used = '', other = ''] = await images();
    const old = new Date(Date.now() - 48 * 3_600_000);
    for (const name of [used, other]) await utimes(cache.file(name), old, old);
    await cache.prune(new Set([used]));
    const age = async (name: string): Promise<number> => Date.now() - (await stat(cache.file(name))).mtimeMs;
    expect(await age(used)).toBeLessThan(3_600_000);
    expect(await age(other)).toBeGreaterThan(47 * 3_600_000);
  });

  it('clears what interrupted runs left, not what another run is writing', async () => {
    await mkdir(folders().cacheDir, { recursive: true });
    const [old, young] = ['a.png.1-a.part', `b.png.${process.pid}-b.part`].map((name) =>
      join(folders().cacheDir, name),
    );
    for (const file of [old ?? '', young ?? '']) await writeFile(file, 'half');
    await utimes(old ?? '', new Date(0), new Date(0));
    await new ImageCache(folders().cacheDir).prune(new Set());
    expect(await readdir(folders().cacheDir)).toEqual([`b.png.${process.pid}-b.part`]);
  });
});

describe('a published folder', () => {
  it('is left alone when nothing changed, and mended where somebody changed it', async () => {
    const jobs = manyJobs(3);
    await renderAll(jobs, folders());
    const paths = jobs.map((job) => join(folders().outDir, job.path));
    const dates = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
    const [first = '', second = '', third = ''] = paths;
    const good = await readFile(first);
    await writeFile(first, 'not a picture');
    await rm(second);
    expect(await renderAll(jobs, folders())).toMatchObject({ drawn: 0, published: 3 });
    expect(await readFile(first)).toEqual(good);
    expect((await stat(second)).size).toBeGreaterThan(1000);
    expect((await stat(third)).mtimeMs).toBe(dates[2]);
  });

  it('is mended where somebody wrote as many other bytes', async () => {
    const jobs = manyJobs(1);
    await renderAll(jobs, folders());
    const path = join(folders().outDir, jobs[0]?.path ?? '');
    const good = await readFile(path);
    await writeFile(path, Buffer.alloc(good.length));
    await renderAll(jobs, folders());
    expect(await readFile(path)).toEqual(good);
  });

  it('lends its files to the folder that takes its place, and none that changed', async () => {
    const jobs = manyJobs(3);
    const { cacheDir, outDir } = folders();
    await renderAll(jobs, { cacheDir, outDir });
    const [first = '', second = ''] = jobs.map((job) => job.path);
    await writeFile(join(outDir, second), 'not a picture');
    const next = join(folder, 'next');
    await renderAll(jobs, { cacheDir, outDir: next, replaces: outDir });
    expect((await stat(join(next, first))).ino).toBe((await stat(join(outDir, first))).ino);
    expect((await readFile(join(next, second))).length).toBeGreaterThan(1000);
    expect((await readFile(join(outDir, second))).toString()).toBe('not a picture');
  });
});
