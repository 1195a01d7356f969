import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deepWithProfile } from './deep-picture.ts';
import { portraitOf } from './portrait-of.ts';
import { smallPortrait } from '../../src/badges/portrait-frame.ts';
import { renderPortrait } from '../../scripts/rendering/portrait-image.ts';
import { marker, quartered, quarters, telling } from './telling-picture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = async (name: string, bytes: Buffer): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
};

const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** How far the four quarters of a square are from what they should be, out of 255. */
const distance = async (square: Buffer): Promise<number> => {
  const { data, info } = await sharp(square).raw().toBuffer({ resolveWithObject: true });
  const [near, far] = [Math.round(info.width / 4), Math.round((info.width * 3) / 4)];
  const places = [
    [near, near],
    [far, near],
    [near, far],
    [far, far],
  ] as const;
  return Math.max(
    ...places.flatMap(([x, y], index) =>
      rgb(quarters[index] ?? '').map((value, channel) =>
        Math.abs(value - (data[(y * info.width + x) * info.channels + channel] ?? 0)),
      ),
    ),
  );
};

/** Everything that a file may tell beside its pixels. */
const told = async (bytes: Buffer): Promise<unknown> => {
  const { exif, icc, iptc, xmp, comments, orientation, space } = await sharp(bytes).metadata();
  return { exif, icc, iptc, xmp, comments, orientation, space, marker: bytes.includes(marker) };
};
const nothing = { exif: undefined, icc: undefined, iptc: undefined, xmp: undefined, comments: undefined };

const formats: Record<string, () => Promise<Buffer>> = {
  'photo.jpg': () => telling(quartered(640, 480)).jpeg().toBuffer(),
  'photo.png': () => telling(quartered(640, 480)).png().toBuffer(),
  'photo.webp': () => telling(quartered(640, 480)).webp().toBuffer(),
  'photo.avif': () => telling(quartered(640, 480)).avif().toBuffer(),
  'progressive.jpg': () => telling(quartered(640, 480)).jpeg({ progressive: true }).toBuffer(),
  'deep.png': async () =>
    sharp(await quartered(640, 480).png().toBuffer())
      .toColourspace('rgb16')
      .png()
      .toBuffer(),
  'deep-with-profile.png': () => deepWithProfile(quartered(640, 480)),
  'deep-with-profile.avif': async () =>
    sharp(await quartered(640, 480).png().toBuffer())
      .toColourspace('rgb16')
      .withIccProfile('p3')
      .avif({ bitdepth: 10 })
      .toBuffer(),
  'palette.png': () => quartered(640, 480).png({ palette: true }).toBuffer(),
  'moving.webp': async () => {
    const first = await quartered(640, 480).png().toBuffer();
    const second = await sharp(first).negate().png().toBuffer();
    return sharp([first, second], { join: { animated: true } })
      .webp({ delay: [100, 100] })
      .toBuffer();
  },
};

describe.each(Object.entries(formats))('%s', (name, make) => {
  it('is drawn in its colours, as sRGB, and tells nothing', async () => {
    const file = await written(name, await make());
    const square = await renderPortrait({ file, focus: [50, 50] }, 200);
    expect(await distance(square)).toBeLessThan(name.startsWith('deep') ? 5 : 24);
    expect(await told(square)).toEqual({ ...nothing, orientation: undefined, space: 'srgb', marker: false });
    const { channels, width } = await portraitOf({ file, focus: [50, 50] }, 'small');
    expect({ channels, width }).toEqual({ channels: 3, width: smallPortrait });
  });
});

it('a photo in the colours of printing becomes sRGB', async () => {
  const cmyk = await sharp(await quartered(640, 480).png().toBuffer())
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const square = await renderPortrait({ file: await written('print.jpg', cmyk), focus: [50, 50] }, 200);
  expect(await told(square)).toMatchObject({ space: 'srgb', icc: undefined });
  // Inks do not reach every colour of a screen.
  expect(await distance(square)).toBeLessThan(90);
});

/** What turns an upright picture into one that a camera writes for an orientation: the inverse of showing it. */
const stored: Record<number, (picture: Sharp) => Sharp> = {
  1: (picture) => picture,
  2: (picture) => picture.flop(),
  3: (picture) => picture.rotate(180),
  4: (picture) => picture.flip(),
  6: (picture) => picture.rotate(270),
  8: (picture) => picture.rotate(90),
};
const turned = async (upright: Buffer, orientation: number): Promise<Buffer> => {
  const plain = stored[orientation];
  if (plain) return plain(sharp(upright)).png().toBuffer();
  const quarter = await sharp(upright).rotate(90).png().toBuffer();
  return (orientation === 5 ? sharp(quarter).flop() : sharp(quarter).flip()).png().toBuffer();
};

it.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i is shown upright', async (orientation) => {
  const bytes = await turned(await quartered(640, 480).png().toBuffer(), orientation);
  const photo = await sharp(bytes).withMetadata({ orientation }).jpeg().toBuffer();
  expect((await sharp(photo).metadata()).orientation).toBe(orientation);
  const file = await written(`turned-${orientation}.jpg`, photo);
  expect(await distance(await renderPortrait({ file, focus: [50, 50] }, 200))).toBeLessThan(24);
});

describe('the focus', () => {
  /** A picture four times as wide as high, in four stripes. */
  const striped = (): Promise<Buffer> =>
    sharp({ create: { width: 800, height: 200, channels: 3, background: '#FFFFFF' } })
      .composite(
        quarters.map((background, index) => ({
          input: { create: { width: 200, height: 200, channels: 3, background } },
          left: index * 200,
          top: 0,
        })),
      )
      .png()
      .toBuffer();
  const middleOf = async (square: Buffer): Promise<number> => {
    const { data, info } = await sharp(square).raw().toBuffer({ resolveWithObject: true });
    const at = (Math.round(info.height / 2) * info.width + Math.round(info.width / 2)) * info.channels;
    const distances = quarters.map((hex) =>
      rgb(hex).reduce((sum, value, channel) => sum + Math.abs(value - (data[at + channel] ?? 0)), 0),
    );
    return distances.indexOf(Math.min(...distances));
  };

  it.each([
    [0, 0],
    [12.5, 0],
    [37.5, 1],
    [62.5, 2],
    [100, 3],
  ])('at %d %% cuts the square there, and stays in the picture', async (percent, stripe) => {
    const lying = await striped();
    const across = await written('across.png', lying);
    const down = await written('down.png', await sharp(lying).rotate(90).png().toBuffer());
    expect(await middleOf(await renderPortrait({ file: across, focus: [percent, 50] }, 100))).toBe(stripe);
    expect(await middleOf(await renderPortrait({ file: down, focus: [50, percent] }, 100))).toBe(stripe);
  });

  it('gives badges another square than without it', async () => {
    const file = await written('badge.png', await striped());
    const at = async (x: number): Promise<Uint8Array> =>
      (await portraitOf({ file, focus: [x, 50] }, 'small')).data;
    expect(Buffer.from(await at(0)).equals(await at(100))).toBe(false);
  });

  it('of an upright picture is looked for in its upper half', async () => {
    // A face above, and below it more of the colours of skin.
    const picture = sharp({
      create: { width: 400, height: 800, channels: 3, background: '#405060' },
    }).composite([
      {
        input: { create: { width: 120, height: 120, channels: 3, background: '#E0B090' } },
        left: 140,
        top: 120,
      },
      {
        input: { create: { width: 300, height: 240, channels: 3, background: '#C06030' } },
        left: 50,
        top: 520,
      },
    ]);
    const file = await written('scarf.png', await picture.png().toBuffer());
    const { data, info } = await sharp(await renderPortrait({ file }, 200))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isFace = (y: number): boolean => (data[(y * info.width + 100) * info.channels] ?? 0) > 200;
    expect(Array.from({ length: 200 }, (_, y) => isFace(y)).filter(Boolean).length).toBeGreaterThan(15);
  });
});
