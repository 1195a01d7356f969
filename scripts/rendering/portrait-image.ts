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

/** Upright as its EXIF says, opaque, in sRGB, cut to a square around the face. */
const square = async ({ file, focus }: PortraitSource, side: number): Promise<Sharp> => {
  const upright = sharp(file).autoOrient();
  const { autoOrient: whole } = await upright.metadata();
  const plain = (image: Sharp): Sharp => image.flatten({ background: '#FFFFFF' }).toColourspace('srgb');
  const shorter = Math.min(whole.width, whole.height);
  if (whole.width === whole.height) return plain(upright.resize(side, side));
  const width = Math.max(side, Math.round((whole.width / shorter) * side));
  const height = Math.max(side, Math.round((whole.height / shorter) * side));
  const { data, info } = await plain(upright.resize({ width, height, fit: 'fill' }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = squareAt({ width, height, channels: 3, data }, focus);
  const raw = { width, height, channels: info.channels };
  const corner = width > height ? { left: at, top: 0 } : { left: 0, top: at };
  return sharp(data, { raw }).extract({ ...corner, width: side, height: side });
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
 * A portrait turned as its EXIF says, cut to a square around its subject, exactly `side` px wide, opaque, in the
 * form that `finish` gives it. Throws `NotDrawable` when the file cannot be read.
 */
export const squarePortrait = <T>(
  source: PortraitSource,
  side: number,
  who: string,
  finish: (image: Sharp) => Promise<T>,
): Promise<T> =>
  readable(
    square(source, side).then((image) => finish(image)),
    source,
    who,
  );

const webp = async (source: PortraitSource, size: number): Promise<Buffer> => {
  const image = await square(source, Math.min(size, await shorterSide(source)));
  return image.webp({ quality: 82 }).toBuffer();
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
  const png = await squarePortrait(source, size, who, (image) =>
    image.png({ compressionLevel: 3 }).toBuffer(),
  );
  return `data:image/png;base64,${png.toString('base64')}`;
};
