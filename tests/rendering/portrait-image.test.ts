import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPortrait, squarePortrait } from '../../scripts/rendering/portrait-image.ts';
import { portraitSizes } from '../../src/core/portrait.ts';
import { cameraPhoto } from './camera-photo.ts';

let folder = '';
let photo = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portrait-'));
  photo = join(folder, 'photo.jpg');
  // Left half red, right half blue; the camera was held on its side (EXIF orientation 6).
  const red = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#FF0000' } })
    .png()
    .toBuffer();
  await sharp({ create: { width: 600, height: 400, channels: 3, background: '#0000FF' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({ IFD0: { Artist: 'Somebody', Orientation: '6' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(photo);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a portrait', () => {
  it('is a square of the size asked, turned upright, without metadata', async () => {
    const bytes = await renderPortrait({ file: photo }, 200);
    const { width, height, format, exif, orientation } = await sharp(bytes).metadata();
    expect({ width, height, format, exif, orientation }).toEqual({
      width: 200,
      height: 200,
      format: 'webp',
      exif: undefined,
      orientation: undefined,
    });
    expect(bytes.toString('latin1')).not.toContain('Somebody');
    // Upright, the red half is on top.
    const cut = await sharp(bytes).extract({ left: 90, top: 4, width: 20, height: 10 }).png().toBuffer();
    const top = await sharp(cut).stats();
    expect(top.channels[0]?.mean).toBeGreaterThan(200);
    expect(top.channels[2]?.mean).toBeLessThan(60);
  });

  it('is never enlarged for the site', async () => {
    const { width, height } = await sharp(await renderPortrait({ file: photo }, 4000)).metadata();
    expect(width).toBe(height);
    expect(width).toBe(400);
  });

  it('shows the same in all its sizes', async () => {
    const file = join(folder, 'camera.jpg');
    await cameraPhoto(file);
    const small = async (size: number): Promise<Buffer> =>
      sharp(await renderPortrait({ file }, size))
        .resize(80, 80)
        .removeAlpha()
        .raw()
        .toBuffer();
    const [first, ...others] = await Promise.all(portraitSizes.map(small));
    for (const other of others) {
      const away = other.reduce((sum, value, i) => sum + Math.abs(value - (first?.[i] ?? 0)), 0);
      expect(away / other.length).toBeLessThan(3);
    }
  });

  it('is exactly as wide as the frame for badges, even of a small picture', async () => {
    const { width, height } = await squarePortrait({ file: photo }, 628, 'm-7k2q');
    expect({ width, height }).toEqual({ width: 628, height: 628 });
  });

  it.each([
    ['transparent', { r: 0, g: 0, b: 0, alpha: 0 }],
    ['white', { r: 255, g: 255, b: 255, alpha: 1 }],
  ])('that shows nothing is refused by name: all of it is %s', async (_label, background) => {
    const blank = join(folder, 'blank.png');
    await sharp({ create: { width: 800, height: 600, channels: 4, background } }).toFile(blank);
    const facts = { who: 'm-7k2q', reason: 'blank-picture', detail: blank };
    await expect(squarePortrait({ file: blank }, 628, 'm-7k2q')).rejects.toMatchObject({ facts });
    await expect(renderPortrait({ file: blank }, 160, 'm-7k2q')).rejects.toMatchObject({ facts });
  });

  it('that cannot be read names the person and the file', async () => {
    const broken = join(folder, 'broken.jpg');
    await writeFile(broken, 'not a picture');
    const facts = { who: 'm-7k2q', reason: 'unreadable-picture', detail: broken };
    await expect(renderPortrait({ file: broken }, 100, 'm-7k2q')).rejects.toMatchObject({ facts });
    await expect(squarePortrait({ file: join(folder, 'none.jpg') }, 100, 'm-7k2q')).rejects.toMatchObject({
      facts: { who: 'm-7k2q', reason: 'unreadable-picture' },
    });
  });
});
