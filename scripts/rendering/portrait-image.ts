import sharp, { type Sharp } from 'sharp';
import type { Focus } from '../../src/core/portrait.ts';
import { focusOf } from './focus.ts';
import { NotDrawable } from './not-drawable.ts';
import type { Picture } from './picture.ts';

/** A portrait's file, and the middle of the face when an editor gave it. */
export interface PortraitSource {
  readonly file: string;
  readonly focus?: Focus | undefined;
}

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
  return { ...square, data: rows };
};

/** Upright as its EXIF says, opaque, in sRGB, cut to a square around the face. */
const square = async ({ file, focus }: PortraitSource, side: number): Promise<Picture> => {
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize({ width: side, height: side, fit: 'outside' })
    .flatten({ background: '#FFFFFF' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const picture: Picture = { width, height, channels: 3, data };
  return width === height ? picture : cut(picture, squareAt(picture, focus));
};

/** The shorter side of a picture, in px. */
const shorterSide = async ({ file }: PortraitSource): Promise<number> => {
  const { width, height } = await sharp(file).metadata();
  return Math.min(width, height);
};

const readable = async <T>(result: Promise<T>, { file }: PortraitSource, who: string): Promise<T> => {
  try {
    return await result;
  } catch {
    throw new NotDrawable({ who, reason: 'unreadable-picture', characters: [], detail: file });
  }
};

/**
 * A portrait turned as its EXIF says, cut to a square around its subject, exactly `side` px wide, opaque. Throws
 * `NotDrawable` when the file cannot be read.
 */
export const squarePortrait = (source: PortraitSource, side: number, who: string): Promise<Picture> =>
  readable(square(source, side), source, who);

const image = ({ data, width, height, channels }: Picture): Sharp =>
  sharp(data, { raw: { width, height, channels } });

const webp = async (source: PortraitSource, size: number): Promise<Buffer> => {
  const portrait = await square(source, Math.min(size, await shorterSide(source)));
  return image(portrait).webp({ quality: 82 }).toBuffer();
};

/**
 * A portrait for the site: turned as its EXIF says, cut to a square around its subject, `size` px wide or as wide
 * as the picture allows, no metadata left; WebP bytes. Throws `NotDrawable` when the file cannot be read.
 */
export const renderPortrait = (source: PortraitSource, size: number, who = source.file): Promise<Buffer> =>
  readable(webp(source, size), source, who);

/**
 * The same square, exactly `size` px wide, as a PNG data URI: the only kind of picture that satori takes, as WebP
 * would come out blank. Throws `NotDrawable` when the file cannot be read.
 */
export const portraitDataUri = async (
  source: PortraitSource,
  size: number,
  who = source.file,
): Promise<string> => {
  const portrait = await squarePortrait(source, size, who);
  const png = await image(portrait).png({ compressionLevel: 3 }).toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
};
