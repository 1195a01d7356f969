import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { noise as noiseSource } from './noise.ts';
import { portraitOf } from './portrait-of.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';

const side = 628;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A square picture with a pattern all over, which no softening of noise takes away; `fine` makes it finer. */
const patterned = async (fine: number): Promise<string> => {
  const pixels = Buffer.alloc(side * side * 3);
  for (let i = 0; i < pixels.length; i += 1) {
    const [x, y] = [Math.floor(i / 3) % side, Math.floor(i / 3 / side)];
    pixels[i] = 128 + 90 * Math.sin((x * fine) / 5.2 + (i % 3)) * Math.cos((y * fine) / 6.8);
  }
  const file = join(folder, `pattern-${fine}.png`);
  await sharp(pixels, { raw: { width: side, height: side, channels: 3 } }).toFile(file);
  return file;
};

/** A square picture: a light that fades across, with noise up to `noise` either way. */
const photo = async (noise: number): Promise<{ file: string; pixels: Buffer }> => {
  const next = noiseSource();
  const pixels = Buffer.alloc(side * side * 3);
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = 60 + ((i / 3) % side) / 4 + next() * noise;
  const file = join(folder, `${noise}.png`);
  await sharp(pixels, { raw: { width: side, height: side, channels: 3 } }).toFile(file);
  return { file, pixels };
};

describe('a portrait', () => {
  it('without noise keeps every value', async () => {
    const { file, pixels } = await photo(0);
    const portrait = await portraitOf({ file }, 'large');
    expect(Buffer.compare(Buffer.from(portrait.data), pixels)).toBe(0);
  });

  it('with noise is rounded to the nearest of its steps, never more than 4 away', async () => {
    const { file, pixels } = await photo(6);
    const { data } = await portraitOf({ file }, 'large');
    const isRounded = (step: number): boolean =>
      pixels.every((value, i) => data[i] === Math.min(255, Math.round(value / step) * step));
    expect([2, 4, 8].filter(isRounded)).toHaveLength(1);
  });

  it('keeps the brightest white', async () => {
    const white = Buffer.alloc(side * side * 3, 255);
    for (let i = 0; i < white.length; i += 1) if (i % 7 < 5) white[i] = 248 + ((i * 2654435761) >>> 29);
    const file = join(folder, 'white.png');
    await sharp(white, { raw: { width: side, height: side, channels: 3 } }).toFile(file);
    const { data } = await portraitOf({ file }, 'large');
    expect(white.every((value, i) => Math.abs(value - (data[i] ?? 0)) <= 4)).toBe(true);
    expect(white.some((value, i) => value !== data[i])).toBe(true);
  });

  it.each([0.5, 1, 2, 4, 7])('with a pattern (%d) stays under 400 KB', async (fine) => {
    const portrait = await portraitOf({ file: await patterned(fine) }, 'large');
    const png = await layeredBadge({ who: 'm-1', content: ordinary, theme }, 'square', portrait);
    expect(png.length).toBeLessThan(400_000);
    // What can still be told apart is still there: a finer pattern is grey from afar.
    const { channels } = await sharp(portrait.data, {
      raw: { width: side, height: side, channels: 3 },
    }).stats();
    if (fine <= 2) expect(channels[0]?.stdev).toBeGreaterThan(15);
  });

  it.each([3, 6, 14, 40, 60])('full of noise (%i) stays under 400 KB and whole', async (noise) => {
    const { file } = await photo(noise);
    const portrait = await portraitOf({ file }, 'large');
    const png = await layeredBadge({ who: 'm-1', content: ordinary, theme }, 'square', portrait);
    expect(png.length).toBeLessThan(400_000);
    const drawn = await sharp(png, { failOn: 'warning' }).raw().toBuffer();
    const at = (300 * 1200 + 900) * 3;
    const from = (300 * side + 900 - (1200 - side)) * 3;
    expect([...drawn.subarray(at, at + 30)]).toEqual([...portrait.data.subarray(from, from + 30)]);
  });
});
