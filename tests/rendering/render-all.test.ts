import { hash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImageJob } from '../../scripts/rendering/image-job.ts';
import { renderAll, type RenderOptions } from '../../scripts/rendering/render-all.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';
import { manyJobs } from './many-jobs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const folders = (): { outDir: string; cacheDir: string } => ({
  outDir: join(folder, 'out'),
  cacheDir: join(folder, 'cache'),
});

const job = (who: string, name: string = ordinary.name, format: 'emblem' | 'link' = 'emblem'): ImageJob => ({
  kind: 'badge',
  path: `badges/${who}/${format}.png`,
  who,
  content: { ...ordinary, name },
  theme,
  format,
});
/** How many threads begin while something runs. */
const threadsOf = async (run: () => Promise<unknown>): Promise<number> => {
  let threads = 0;
  const count = (): void => {
    threads += 1;
  };
  subscribe('worker_threads', count);
  await run().finally(() => unsubscribe('worker_threads', count));
  return threads;
};
const files = async (): Promise<string[]> => {
  const entries = await readdir(folders().outDir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
};

describe('a set of images', () => {
  it('is published under its paths, then not drawn again', async () => {
    const jobs = [job('m-1'), job('m-2', 'Chadia Benslaïm', 'link')];
    expect(await renderAll(jobs, folders())).toEqual({ drawn: 2, reused: 0, published: 2, refused: [] });
    const first = await readFile(join(folder, 'out/badges/m-2/link.png'));
    expect(await renderAll(jobs, folders())).toEqual({ drawn: 0, reused: 2, published: 2, refused: [] });
    expect(await readFile(join(folder, 'out/badges/m-2/link.png'))).toEqual(first);
  });

  it('redraws exactly what a change touches', async () => {
    await renderAll([job('m-1'), job('m-2', 'Chadia Benslaïm', 'link')], folders());
    const report = await renderAll([job('m-1'), job('m-2', 'Chadia Benslaim', 'link')], folders());
    expect(report).toMatchObject({ drawn: 1, reused: 1 });
  });

  it('redraws a badge whose picture changed under the same name', async () => {
    const portraitFile = join(folder, 'photo.png');
    const withPhoto: ImageJob[] = [
      { kind: 'badge', path: 'a.png', who: 'm-1', content: ordinary, theme, format: 'link', portraitFile },
    ];
    const paint = (background: string): Promise<Buffer> =>
      sharp({ create: { width: 50, height: 50, channels: 3, background } })
        .png()
        .toBuffer();
    await writeFile(portraitFile, await paint('#FF0000'));
    await renderAll(withPhoto, folders());
    const red = await readFile(join(folder, 'out/a.png'));
    await writeFile(portraitFile, await paint('#00FF00'));
    expect(await renderAll(withPhoto, folders())).toMatchObject({ drawn: 1 });
    expect(await readFile(join(folder, 'out/a.png'))).not.toEqual(red);
  });

  it('reports every person that cannot be drawn, together, and publishes nothing', async () => {
    const jobs = [job('m-1'), job('m-3', '王'), job('m-2', '明日'), job('m-2', '明日', 'link')];
    const { refused, published } = await renderAll(jobs, folders());
    expect(refused.map(({ facts }) => [facts.who, facts.characters])).toEqual([
      ['m-2', ['明', '日']],
      ['m-3', ['王']],
    ]);
    expect(published).toBe(0);
    expect(await files()).toEqual([]);
  });

  it('reports all people whose images would be the same', async () => {
    const jobs = [job('m-1', '王'), job('m-2', '王')];
    const { refused, drawn } = await renderAll([...jobs, job('m-3')], folders());
    expect(refused.map(({ facts }) => facts.who)).toEqual(['m-1', 'm-2']);
    expect(drawn).toBe(1);
  });

  it('leaves no half-written file behind', async () => {
    await renderAll([job('m-1'), job('m-3', '王')], folders());
    await renderAll([job('m-1')], folders());
    expect(await files()).toEqual(['emblem.png']);
    expect((await readdir(folders().cacheDir)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await stat(join(folder, 'out/badges/m-1/emblem.png'))).size).toBeGreaterThan(1000);
  });

  it('is the same bytes with one worker and with two, and tells its progress', async () => {
    // So many that a second thread is worth it, of several programmes.
    const jobs = manyJobs(90).map((one, i) => ({
      ...one,
      content: { ...one.content, year: 2020 + (i % 4) },
    }));
    const drawnBy = async (
      workers: number,
      more: Partial<RenderOptions> = {},
    ): Promise<Record<string, string>> => {
      await rm(folders().cacheDir, { recursive: true, force: true });
      const threads = await threadsOf(() => renderAll(jobs, { ...folders(), workers, ...more }));
      expect(threads).toBe(workers === 1 ? 0 : workers);
      const read = async ({ path }: ImageJob) =>
        [path, hash('sha256', await readFile(join(folder, 'out', path)))] as const;
      // Sums: telling how ninety pictures differ takes minutes.
      return Object.fromEntries(await Promise.all(jobs.map(read)));
    };
    const seen: number[] = [];
    const alone = await drawnBy(1);
    const together = await drawnBy(2, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(together).toEqual(alone);
    expect(seen).toHaveLength(90);
    expect(seen.at(-1)).toBe(1);
  });

  const own = { folder: 'badges', holds: (path: string) => path.endsWith('emblem.png') };

  it('removes what is no longer asked for when it is all there is to be, and nothing else', async () => {
    const all = { ...folders(), own, complete: true };
    const [gone, changed] = [job('m-2', 'Chadia Benslaïm'), job('m-3', 'Loïc Le Goff')];
    await renderAll([job('m-1'), gone, changed], all);
    await writeFile(join(folder, 'out', changed.path), 'mine');
    await writeFile(join(folder, 'out/badges/m-2/mine.txt'), 'mine');
    await renderAll([job('m-1')], { ...folders(), own });
    expect(await files()).toHaveLength(4);
    expect(await renderAll([job('m-1')], all)).toMatchObject({ drawn: 0, published: 1 });
    const left = await readdir(join(folder, 'out/badges'), { recursive: true });
    const wanted = ['m-1', 'm-1/emblem.png', 'm-2', 'm-2/mine.txt'];
    expect(left.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual(wanted);
    await rm(join(folder, 'out/badges/m-2/mine.txt'));
    // What is no longer there is no longer looked for.
    expect(await renderAll([job('m-1')], all)).toMatchObject({ drawn: 0, reused: 1 });
  });

  it.each([
    ['the memory of what was published is gone', []],
    ['nobody is left, and the memory neither', [job('m-2', 'Chadia Benslaïm')]],
  ])('removes what is no longer asked for although %s', async (_what, gone) => {
    const all = { ...folders(), own, complete: true };
    const left = gone.length > 0 ? [] : [job('m-1')];
    await renderAll([...left, ...gone, job('m-3', 'Loïc Le Goff')], all);
    await rm(join(folder, 'cache', 'published'), { recursive: true });
    await renderAll(left, all);
    const files = await readdir(join(folder, 'out'), { recursive: true });
    expect(files.filter((path) => path.endsWith('.png'))).toHaveLength(left.length);
  });

  it('removes what another memory published, such as that of a CI job before', async () => {
    const all = { ...folders(), own, complete: true };
    const [here, gone] = [job('m-1'), job('m-2', 'Chadia Benslaïm')];
    const before = join(folder, 'before');
    await renderAll([here], all);
    await cp(folders().cacheDir, before, { recursive: true });
    await renderAll([here, gone], all);
    await rm(folders().cacheDir, { recursive: true });
    await rename(before, folders().cacheDir);
    await renderAll([here], all);
    expect(await files()).toEqual(['emblem.png']);
    // One of several badges, by a run that was asked for them alone.
    await renderAll([job('m-1', ordinary.name, 'link'), here], { ...all, complete: false });
    await renderAll([here], { ...all, own: { ...own, holds: (path) => path.endsWith('.png') } });
    expect(await files()).toEqual(['emblem.png']);
  });

  it('removes what a run that was killed left half written, not what another is writing', async () => {
    const all = { ...folders(), own, complete: true };
    await renderAll([job('m-1')], all);
    const beside = (name: string): string => join(folder, 'out/badges/m-1', name);
    await writeFile(beside('emblem.png.999999999-a.part'), '');
    await writeFile(beside(`emblem.png.${process.pid}-a.part`), '');
    await renderAll([job('m-1'), job('m-2', 'Chadia Benslaïm')], all);
    const left = await readdir(join(folder, 'out/badges/m-1'));
    expect(left.toSorted()).toEqual(['emblem.png', `emblem.png.${process.pid}-a.part`]);
  });

  it('removes what a share that was killed left half written, when it is drawn again', async () => {
    await mkdir(join(folder, 'out/badges/m-1'), { recursive: true });
    await writeFile(join(folder, 'out/badges/m-1/emblem.png.999999999-a.part'), '');
    await renderAll([job('m-1')], { ...folders(), own });
    expect(await files()).toEqual(['emblem.png']);
  });

  it('mends what another run, of another content, wrote over it meanwhile', async () => {
    const jobs = Array.from({ length: 200 }, (_, i) => job(`m-${i}`));
    await renderAll(jobs.slice(0, 1), folders());
    const good = await readFile(join(folder, 'out/badges/m-0/emblem.png'));
    const over = join(folder, 'out/badges/m-199/emblem.png');
    // The other run writes it as soon as this one has, which goes on with the others.
    const overwriting = setInterval(() => {
      if (!existsSync(over)) return;
      writeFileSync(over, 'of another content');
      clearInterval(overwriting);
    });
    await renderAll(jobs, folders());
    expect(await readFile(over, 'utf8')).toBe('of another content');
    await renderAll(jobs, folders());
    expect(await readFile(over)).toEqual(good);
  });

  it('refuses two images for one path', async () => {
    await expect(renderAll([job('m-1'), job('m-1', 'Chadia Benslaïm')], folders())).rejects.toThrow(
      'badges/m-1/emblem.png',
    );
  });
});
