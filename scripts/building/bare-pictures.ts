import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { NotDrawable } from '../rendering/not-drawable.ts';
import { lenient } from '../rendering/picture-file.ts';
import { inSrgb } from '../rendering/picture-depth.ts';
import { siteFiles } from './site-files.ts';

/** How each kind is written again: as good as the original to the eye. */
const writers: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  '.jpg': (picture) => picture.jpeg({ quality: 90 }),
  '.jpeg': (picture) => picture.jpeg({ quality: 90 }),
  '.png': (picture) => picture.png(),
  '.webp': (picture) => picture.webp({ quality: 90 }),
  '.avif': (picture) => picture.avif({ quality: 70 }),
};

/** Whether a picture tells where, when, by what or by whom it was taken, or needs any of it to be shown right. */
const tells = ({ exif, icc, iptc, xmp, comments, orientation = 1, tifftagPhotoshop }: Metadata): boolean =>
  [exif, icc, iptc, xmp, tifftagPhotoshop].some((one) => one !== undefined) ||
  (comments?.length ?? 0) > 0 ||
  orientation > 1;

const bare = async (source: string, path: string): Promise<Buffer | undefined> => {
  const extension = extname(path).toLowerCase();
  const write = writers[extension];
  if (!write) return undefined;
  try {
    const bytes = await readFile(source);
    const picture = sharp(bytes, { ...lenient, animated: extension === '.webp' });
    const facts = await picture.metadata();
    if (!tells(facts)) return undefined;
    // The frames of an animation are one tall picture here, which cannot be turned.
    const upright = (facts.pages ?? 1) > 1 ? picture : picture.autoOrient();
    const coloured = facts.depth === 'ushort' ? inSrgb(upright) : upright;
    return await write(coloured.toColourspace('srgb')).toBuffer();
  } catch {
    throw new NotDrawable({
      who: 'public',
      reason: 'unreadable-picture',
      characters: [],
      detail: `public/${path}`,
    });
  }
};

/**
 * Writes the pictures of the folder `public` again in a built site, upright and in sRGB, without what cameras and
 * programs put beside the pixels: places, dates, names, profiles. Those that tell nothing stay as they are. Gives the
 * paths written. Throws `NotDrawable`.
 */
export const barePublicPictures = async (publicFolder: string, site: string): Promise<string[]> => {
  const written: string[] = [];
  if (!existsSync(publicFolder)) return written;
  for (const { path } of await siteFiles(publicFolder)) {
    // A picture of people that no page shows is not in the site any more.
    if (!existsSync(join(site, path))) continue;
    const bytes = await bare(join(publicFolder, path), path);
    if (!bytes) continue;
    await writeFile(join(site, path), bytes);
    written.push(path);
  }
  return written;
};
