import sharp, { type Sharp } from 'sharp';
import { NotDrawable } from './not-drawable.ts';

const cropped = (source: string, size: number): Sharp =>
  sharp(source)
    .rotate()
    .resize({ width: size, height: size, fit: 'cover', position: 'attention', withoutEnlargement: true });

const readable = async (bytes: Promise<Buffer>, source: string, who: string): Promise<Buffer> => {
  try {
    return await bytes;
  } catch {
    throw new NotDrawable({ who, reason: 'unreadable-picture', characters: [], detail: source });
  }
};

/**
 * A portrait for the site: turned as its EXIF says, cut to a square around its subject, at most `size` px wide,
 * never enlarged, no metadata left; WebP bytes. Throws `NotDrawable` when the file cannot be read.
 */
export const renderPortrait = (source: string, size: number, who = source): Promise<Buffer> =>
  readable(cropped(source, size).webp({ quality: 82 }).toBuffer(), source, who);

/** The same square as a PNG data URI, the only kind of picture that badges take (WebP would come out blank). */
export const portraitDataUri = async (source: string, size: number, who = source): Promise<string> => {
  const square = sharp(source)
    .rotate()
    .resize({ width: size, height: size, fit: 'cover', position: 'attention' });
  const bytes = await readable(
    square.flatten({ background: '#FFFFFF' }).png({ compressionLevel: 3 }).toBuffer(),
    source,
    who,
  );
  return `data:image/png;base64,${bytes.toString('base64')}`;
};
