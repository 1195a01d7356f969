import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { plainBadge } from '../../scripts/rendering/badge-image.ts';
import { undrawableCharacters } from '../../scripts/rendering/coverage.ts';
import { addedFonts, companyFonts, useFonts } from '../../scripts/rendering/font-files.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';
import { manyJobs } from './many-jobs.ts';
import { star, starFont } from './star-font.ts';

const folder = mkdtempSync(join(tmpdir(), 'company-fonts-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const kept = join(import.meta.dirname, '../../node_modules/@fontsource/commissioner/files');
for (const weight of [400, 700])
  writeFileSync(
    join(folder, `${weight}.woff`),
    starFont(join(kept, `commissioner-latin-${weight}-normal.woff`)),
  );
const fonts = companyFonts([{ regular: '400.woff', bold: '700.woff' }], folder);
const name = `Ka${star}iulani`;

test('a company’s font draws what the fonts of the kit do not have', async () => {
  useFonts(fonts);
  expect(addedFonts()).toHaveLength(3);
  expect(undrawableCharacters(`${name} 王`)).toEqual(['王']);
  const asked = { who: 'm-7k2q', content: { ...ordinary, name }, theme };
  const [layered, plain] = await Promise.all(
    [layeredBadge(asked, 'link'), plainBadge(asked, 'link')].map(async (png) =>
      sharp(await png)
        .ensureAlpha()
        .raw()
        .toBuffer(),
    ),
  );
  const far = plain?.filter((value, at) => Math.abs(value - (layered?.[at] ?? 0)) > 8).length ?? 0;
  expect(far / (plain?.length ?? 1)).toBeLessThan(0.002);
});

test('a company’s font draws the same in threads of their own', { timeout: 60_000 }, async () => {
  useFonts(fonts);
  // More than one thread draws at once.
  const jobs = manyJobs(50).map((job) => ({
    ...job,
    content: { ...job.content, name: job.content.name.replace('Aurélie', name) },
  }));
  const drawnBy = async (workers: number): Promise<string[]> => {
    const outDir = join(folder, `out-${workers}`);
    const report = await renderAll(jobs, { outDir, cacheDir: join(folder, `cache-${workers}`), workers });
    expect(report).toMatchObject({ drawn: 50, refused: [] });
    return Promise.all(jobs.map(async ({ path }) => hash('sha256', await readFile(join(outDir, path)))));
  };
  const alone = await drawnBy(1);
  expect(await drawnBy(2)).toEqual(alone);
});

test('fonts do not change once letters were measured', () => {
  useFonts(fonts);
  expect(() => useFonts([])).toThrow('before the first letter');
});
