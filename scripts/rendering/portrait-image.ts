import sharp, { type Sharp } from 'sharp';
import { NotDrawable } from './not-drawable.ts';

/** Upright as its EXIF says, cut to a square around what catches the eye. */
const square = (source: string, side: number): Sharp =>
  sharp(source).autoOrient().resize({ width: side, height: side, fit: 'cover', position: 'attention' });

/** The shorter side of a picture, in px. */
const shorterSide = async (source: string): Promise<number> => {
  const { width, height } = await sharp(source).metadata();
  return Math.min(width, height);
};

const readable = async <T>(result: Promise<T>, source: string, who: string): Promise<T> => {
  try {
    return await result;
  } catch {
    throw new NotDrawable({ who, reason: 'unreadable-picture', characters: [], detail: source });
  }
};

/**
 * A portrait turned as its EXIF says, cut to a square around its subject, exactly `side` px wide, opaque, in the
 * form that `finish` gives it. Throws `NotDrawable` when the file cannot be read.
 */
export const squarePortrait = <T>(
  source: string,
  side: number,
  who: string,
  finish: (image: Sharp) => Promise<T>,
): Promise<T> =>
  readable(
    finish(square(source, side).flatten({ background: '#FFFFFF' }).toColourspace('srgb')),
    source,
    who,
  );

const webp = async (source: string, size: number): Promise<Buffer> =>
  square(source, Math.min(size, await shorterSide(source)))
    .webp({ quality: 82 })
    .toBuffer();

/**
 * A portrait for the site: turned as its EXIF says, cut to a square around its subject, `size` px wide or as wide
 * as the picture allows, no metadata left; WebP bytes. Throws `NotDrawable` when the file cannot be read.
 */
export const renderPortrait = (source: string, size: number, who = source): Promise<Buffer> =>
  readable(webp(source, size), source, who);

/**
 * The same square, exactly `size` px wide, as a PNG data URI: the only kind of picture that satori takes, as WebP
 * would come out blank. Throws `NotDrawable` when the file cannot be read.
 */
export const portraitDataUri = async (source: string, size: number, who = source): Promise<string> => {
  const png = await squarePortrait(source, size, who, (image) =>
    image.png({ compressionLevel: 3 }).toBuffer(),
  );
  return `data:image/png;base64,${png.toString('base64')}`;
};
