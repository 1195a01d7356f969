import { statSync } from 'node:fs';
import sharp from 'sharp';
import { portraitSizes, type Focus } from '../../src/core/portrait.ts';
import { focusOf } from './focus.ts';
import { freed } from './freed.ts';
import { Lent } from './lent.ts';
import { NotDrawable } from './not-drawable.ts';
import { inSrgb, isDeep } from './picture-depth.ts';
import { pictureFile } from './picture-file.ts';
import type { Picture } from './picture.ts';

/** A portrait's file, and the middle of the face when an editor gave it. */
export interface PortraitSource {
  readonly file: string;
  readonly focus?: Focus | undefined;
}

/** What tells a portrait from any other, and from itself before its file was changed. */
export const portraitKey = ({ file, focus = [] }: PortraitSource): string => {
  const { mtimeMs, ctimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return [file, mtimeMs, ctimeMs, size, ...focus].join(' ');
};

/** Where the square begins along the longer side, in px: around the focus as far as the picture goes. */
const squareAt = (picture: Picture, focus: Focus | undefined): number => {
  if (!focus) return focusOf(picture);
  const { width, height } = picture;
  const [longer, side] = [Math.max(width, height), Math.min(width, height)];
  const percent = focus[width > height ? 0 : 1] ?? 50;
  return Math.min(longer - side, Math.max(0, Math.round((longer * percent) / 100 - side / 2)));
};

/** The square of a picture that begins at `at` along its longer side. */
const cut = ({ data, width, height, channels }: Picture, at: number): Picture => {
  const side = Math.min(width, height);
  const square = { width: side, height: side, channels };
  const row = side * channels;
  if (height >= width) return { ...square, data: data.subarray(at * row, (at + side) * row) };
  const rows = new Uint8Array(side * row);
  for (let y = 0; y < side; y += 1) {
    const from = (y * width + at) * channels;
    rows.set(data.subarray(from, from + row), y * row);
  }
  freed(data);
  return { ...square, data: rows };
};

/** Upright as its EXIF says, opaque, in sRGB, cut to a square around the face. */
const square = async ({ file, focus }: PortraitSource, side: number): Promise<Picture> => {
  const upright = pictureFile(file).autoOrient();
  const { data, info } = await ((await isDeep(file)) ? inSrgb(upright) : upright)
    .resize({ width: side, height: side, fit: 'outside', kernel: 'cubic' })
    .flatten({ background: '#FFFFFF' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const picture: Picture = { width, height, channels: 3, data };
  return width === height ? picture : cut(picture, squareAt(picture, focus));
};

/** Whether nothing is in a picture: all of it transparent, or white. */
const isBlank = ({ data }: Picture): boolean => data.every((value) => value === 255);

const readable = async <T>(result: Promise<T>, { file }: PortraitSource, who: string): Promise<T> => {
  try {
    return await result;
  } catch (error) {
    if (error instanceof NotDrawable) throw error;
    throw new NotDrawable({ who, reason: 'unreadable-picture', characters: [], detail: file });
  }
};

/**
 * A portrait turned as its EXIF says, cut to a square around its subject, exactly `side` px wide, opaque. Throws
 * `NotDrawable` when the file cannot be read, or nothing is in it.
 */
export const squarePortrait = async (source: PortraitSource, side: number, who: string): Promise<Picture> => {
  const picture = await readable(square(source, side), source, who);
  if (isBlank(picture))
    throw new NotDrawable({ who, reason: 'blank-picture', characters: [], detail: source.file });
  return picture;
};

/** The square of a portrait as wide as its picture allows, `side` px at most. */
const unenlarged = async (source: PortraitSource, side: number, who: string): Promise<Picture> => {
  const { width, height } = await pictureFile(source.file).metadata();
  return squarePortrait(source, Math.min(side, width, height), who);
};

/** Squares of the people whose portraits are being made. */
const kept = new Lent<Picture>(2, ({ data }) => {
  freed(data);
});

/**
 * A portrait for the site: turned as its EXIF says, cut to a square around its subject, `size` px wide or as wide
 * as the picture allows, no metadata left; WebP bytes. Decoded and cut once for all its sizes, so that all show the
 * same. Throws `NotDrawable` when the file cannot be read, or nothing is in it.
 */
export const renderPortrait = (source: PortraitSource, size: number, who = source.file): Promise<Buffer> => {
  const side = Math.max(size, ...portraitSizes);
  const decoded = (): Promise<Picture> => unenlarged(source, side, who);
  const webp = async ({ data, width, height, channels }: Picture): Promise<Buffer> =>
    sharp(data, { raw: { width, height, channels } })
      .resize({ width: size, height: size, withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer();
  return readable(kept.lend(`${side} ${portraitKey(source)}`, decoded, webp), source, who);
};
