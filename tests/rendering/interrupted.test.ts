import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { unsealed } from '../../scripts/rendering/whole-image.ts';
import { manyJobs } from './many-jobs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interrupted-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = join(import.meta.dirname, 'processes/render-many.ts');

/**
 * Runs the rendering, and kills it with no warning after some images, or by itself once it published some files, unless
 * it finishes before.
 */
const run = (count: number, { images = Infinity, files = Infinity } = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      entry,
      String(count),
      join(folder, 'cache'),
      join(folder, 'out'),
      String(files),
    ]);
    let said = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.split('\n').length > images) child.kill('SIGKILL');
    });
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null && code !== 0) reject(new Error(errors));
      else resolve(said);
    });
  });

const whole = async (below: string): Promise<{ whole: number; cut: string[] }> => {
  const entries = await readdir(join(folder, below), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const images = entries.filter((one) => one.isFile() && extname(one.name) === '.png');
  const cut: string[] = [];
  for (const { parentPath, name } of images) {
    if (!unsealed(await readFile(join(parentPath, name)), '.png')) cut.push(name);
  }
  return { whole: images.length - cut.length, cut };
};

describe('rendering that is killed', () => {
  it(
    'ten times at random moments never leaves half a file, and ends complete',
    { timeout: 300_000 },
    async () => {
      const count = 500;
      for (let i = 0; i < 6; i += 1) {
        await run(count, { images: 1 + Math.floor(Math.random() * 60) });
        expect((await whole('cache')).cut).toEqual([]);
        expect(await whole('out')).toEqual({ whole: 0, cut: [] });
      }
      const kept = (await whole('cache')).whole;
      expect(kept).toBeGreaterThan(0);
      // All is drawn from here on, and killed while it is published, each time farther on.
      for (let i = 0; i < 4; i += 1) {
        const before = (await whole('out')).whole;
        const said = await run(count, { files: before + 1 + Math.floor(Math.random() * 60) });
        if (i === 0) expect(said.trim().split('\n').at(-1)).toBe(String(count - kept));
        expect(said).not.toContain('finished');
        const { whole: published, cut } = await whole('out');
        expect(cut).toEqual([]);
        expect(published).toBeGreaterThan(before);
        expect(published).toBeLessThan(count);
      }
      expect(await whole('cache')).toEqual({ whole: count, cut: [] });
      expect(await run(count)).toContain(`finished 0 ${count}`);
      expect(await whole('out')).toEqual({ whole: count, cut: [] });
      const fresh = { cacheDir: join(folder, 'fresh-cache'), outDir: join(folder, 'fresh-out') };
      await renderAll(manyJobs(20), fresh);
      for (const { path } of manyJobs(20)) {
        expect(await readFile(join(folder, 'out', path))).toEqual(await readFile(join(fresh.outDir, path)));
      }
    },
  );
});

describe('a worker that dies', () => {
  const drawnBy = (worker: string, count: number) =>
    renderAll(manyJobs(count), {
      cacheDir: join(folder, 'cache'),
      outDir: join(folder, 'out'),
      workers: 2,
      workerEntry: new URL(`./processes/${worker}.ts`, import.meta.url),
    });

  it('is replaced, and its image drawn by the next or named', { timeout: 60_000 }, async () => {
    await expect(drawnBy('dying-worker', 90)).rejects.toThrow(
      /^1 images failed for a reason of ours:\nbadges\/m-3\/reference-banner\.png: the worker died twice/,
    );
    expect((await whole('cache')).whole).toBe(89);
    expect((await whole('out')).whole).toBe(0);
  });

  it('is not replaced for ever where no worker lives', { timeout: 20_000 }, async () => {
    await expect(drawnBy('dead-worker', 300)).rejects.toThrow(
      /^300 images failed for a reason of ours:[^]*every worker dies \(the worker ended with code 9\)/,
    );
  });
});
