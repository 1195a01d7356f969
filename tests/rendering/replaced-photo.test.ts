import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImageJob } from '../../scripts/rendering/image-job.ts';
import { squarePortrait } from '../../scripts/rendering/portrait-image.ts';
import { renderAll, type ImageReport } from '../../scripts/rendering/render-all.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photos-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const painted = (background: string) =>
  sharp({ create: { width: 400, height: 400, channels: 3, background } });
const [red, blue] = await Promise.all(
  ['#FF0000', '#0000FF'].map((colour) => painted(colour).png().toBuffer()),
);

const badge = (who: string, portraitFile?: string): ImageJob => ({
  kind: 'badge',
  path: `${who}.png`,
  who,
  content: { ...ordinary, name: `Aurélie ${who.toUpperCase()}` },
  theme,
  format: 'link',
  ...(portraitFile !== undefined && { portraitFile }),
});

/** Draws, and writes a photo as soon as the first image is drawn. */
const drawnWhile = (
  jobs: readonly ImageJob[],
  file: string,
  bytes: Buffer | string,
): Promise<ImageReport> => {
  let isWritten = false;
  return renderAll(jobs, {
    outDir: join(folder, 'out'),
    cacheDir: join(folder, 'cache'),
    onProgress: () => {
      if (!isWritten) writeFileSync(file, bytes);
      isWritten = true;
    },
  });
};
const drawn = (jobs: readonly ImageJob[]): Promise<ImageReport> =>
  renderAll(jobs, { outDir: join(folder, 'out'), cacheDir: join(folder, 'cache') });
const published = (): Promise<Buffer> => readFile(join(folder, 'out/b.png'));
const forgetPublished = (): Promise<void> => rm(join(folder, 'out'), { recursive: true });
const spoilCache = async (): Promise<void> => {
  for (const name of await readdir(join(folder, 'cache')))
    if (name.endsWith('.png')) await writeFile(join(folder, 'cache', name), 'damaged');
};

describe('a photo', () => {
  it.each(['webp', 'png'] as const)('replaced under its name is drawn as it is now: %s', async (format) => {
    const file = join(folder, `photo.${format}`);
    for (const [colour, pixel] of [
      ['#FF0000', [255, 0, 0]],
      ['#0000FF', [0, 0, 255]],
    ] as const) {
      const options = format === 'webp' ? { lossless: true } : { progressive: true };
      await writeFile(file, await painted(colour).toFormat(format, options).toBuffer());
      const { data } = await squarePortrait({ file }, 64, 'm-1');
      expect([...data.subarray(0, 3)]).toEqual(pixel);
    }
  });

  it('replaced while it is drawn is in no image named after the one before', async () => {
    const photo = join(folder, 'photo.png');
    const jobs = [badge('a', photo), badge('b', photo)];
    await writeFile(photo, red ?? '');
    await drawn(jobs);
    const withRed = await published();
    await rm(join(folder, 'cache'), { recursive: true });
    await drawnWhile(jobs, photo, blue ?? '');
    expect(await published()).not.toEqual(withRed);
    await writeFile(photo, red ?? '');
    await drawn(jobs);
    expect(await published()).toEqual(withRed);
  });

  it('that comes while others are drawn is not kept as one that was missing', async () => {
    const photo = join(folder, 'photo.png');
    const jobs = [badge('a'), badge('b', photo)];
    expect(await drawnWhile(jobs, photo, blue ?? '')).toMatchObject({ published: 2 });
    await rm(photo);
    await forgetPublished();
    const { refused } = await drawn(jobs);
    expect(refused.map(({ facts }) => facts.reason)).toEqual(['unreadable-picture']);
  });

  it('replaced while what the cache lost is drawn again does not stand for the one before', async () => {
    const photo = join(folder, 'photo.png');
    const jobs = [badge('a'), badge('b', photo)];
    await writeFile(photo, red ?? '');
    await drawn(jobs.slice(1));
    const withRed = await published();
    await spoilCache();
    await forgetPublished();
    await drawnWhile(jobs, photo, blue ?? '');
    const withBlue = await published();
    expect(withBlue).not.toEqual(withRed);
    await writeFile(photo, red ?? '');
    await forgetPublished();
    await drawn(jobs);
    expect(await published()).toEqual(withRed);
  });

  it('that can be read no more while what the cache lost is drawn again is refused by name', async () => {
    const photo = join(folder, 'photo.png');
    const jobs = [badge('a'), badge('b', photo)];
    await writeFile(photo, red ?? '');
    await drawn(jobs.slice(1));
    await spoilCache();
    await forgetPublished();
    const { refused, published: count } = await drawnWhile(jobs, photo, 'no picture');
    expect([refused.map(({ facts }) => facts.who), count]).toEqual([['b'], 0]);
  });

  it('whose header is what some phones write is drawn; one that is cut short is refused', async () => {
    const pixels = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, i) => (i * 7919) % 251));
    const jpeg = await sharp(pixels, { raw: { width: 200, height: 200, channels: 3 } })
      .blur(3)
      .jpeg()
      .toBuffer();
    const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    const odd = Buffer.from(jpeg);
    // The end of the spectral selection, 63 by the standard.
    odd[scan + 2 + jpeg.readUInt16BE(scan + 2) - 2] = 0;
    const file = join(folder, 'photo.jpg');
    await writeFile(file, odd);
    expect(await squarePortrait({ file }, 64, 'm-1')).toMatchObject({ width: 64 });
    await writeFile(file, jpeg.subarray(0, jpeg.length / 2));
    await expect(squarePortrait({ file }, 64, 'm-1')).rejects.toThrow('photo.jpg');
  });
});
