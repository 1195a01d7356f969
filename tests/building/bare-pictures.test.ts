import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barePublicPictures } from '../../scripts/building/bare-pictures.ts';
import { deepWithProfile } from '../rendering/deep-picture.ts';
import { marker, quartered, telling } from '../rendering/telling-picture.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bare-'));
  await mkdir(join(root, 'public', 'media'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = (path: string, bytes: Buffer): Promise<void> => writeFile(join(root, 'public', path), bytes);
const bared = (): Promise<string[]> => {
  cpSync(join(root, 'public'), join(root, 'site'), { recursive: true });
  return barePublicPictures(join(root, 'public'), join(root, 'site'));
};

describe('a picture of the public folder', () => {
  it.each(['jpg', 'png', 'webp', 'avif'] as const)('loses all that it tells: %s', async (extension) => {
    const format = extension === 'jpg' ? 'jpeg' : extension;
    await put(`media/a.${extension}`, await telling(quartered(64, 48)).toFormat(format).toBuffer());
    expect(await bared()).toEqual([`media/a.${extension}`]);
    const bytes = await readFile(join(root, 'site', 'media', `a.${extension}`));
    expect(bytes.includes(marker)).toBe(false);
    const { exif, xmp, icc, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, width, height }).toEqual({
      exif: undefined,
      xmp: undefined,
      icc: undefined,
      width: 64,
      height: 48,
    });
  });

  it('is turned upright', async () => {
    await put('media/a.jpg', await quartered(64, 48).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    await bared();
    const { width, height, orientation } = await sharp(join(root, 'site', 'media', 'a.jpg')).metadata();
    expect({ width, height, orientation }).toEqual({ width: 48, height: 64, orientation: undefined });
  });

  it('keeps its colours with sixteen bits a value', async () => {
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#C83C1E' } });
    await put('media/a.png', await deepWithProfile(picture));
    expect(await bared()).toEqual(['media/a.png']);
    const { channels } = await sharp(join(root, 'site', 'media', 'a.png')).stats();
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([200, 60, 30]);
  });

  it.each(['a.webp', 'A.WEBP'])('keeps all its frames, held on its side too: %s', async (name) => {
    const first = await quartered(64, 48).png().toBuffer();
    const second = await sharp(first).negate().png().toBuffer();
    const moving = await sharp([first, second], { join: { animated: true } })
      .withMetadata({ orientation: 6 })
      .webp({ delay: [100, 100] })
      .toBuffer();
    await put(`media/${name}`, moving);
    expect(await bared()).toEqual([`media/${name}`]);
    const { pages, exif } = await sharp(join(root, 'site', 'media', name), { animated: true }).metadata();
    expect({ pages, exif }).toEqual({ pages: 2, exif: undefined });
  });

  it('that tells nothing stays as it is, to the byte', async () => {
    const plain = await quartered(64, 48).png().toBuffer();
    await put('media/a.png', plain);
    await put('film.webm', Buffer.from('film'));
    expect(await bared()).toEqual([]);
    expect((await readFile(join(root, 'site', 'media', 'a.png'))).equals(plain)).toBe(true);
  });

  it('that cannot be read is refused by its path', async () => {
    await put('media/a.jpg', Buffer.from('no picture'));
    await expect(bared()).rejects.toMatchObject({ facts: { detail: 'public/media/a.jpg' } });
  });
});
