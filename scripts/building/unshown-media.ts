import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFile } from './site-files.ts';

/** Pictures of texts, as Astro names them. */
const isTextPicture = (path: string): boolean => /^_astro\/.+\.(jpe?g|png|webp|avif|gif|svg)$/i.test(path);

/** A page with its addresses as files are named: `Photo%201.jpg` is `Photo 1.jpg`. */
const plainAddresses = (text: string): string =>
  text.replaceAll('&amp;', '&').replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

/**
 * Removes what shows people and no page shows: pictures of texts, which Astro writes even where a page leaves them
 * out, and `peopleMedia`, addresses of the folder `public`. Gives the paths removed.
 */
export const removeUnshownMedia = async (
  folder: string,
  files: readonly SiteFile[],
  peopleMedia: readonly string[],
): Promise<string[]> => {
  const ofPeople = new Set(peopleMedia.map((address) => address.slice(1)));
  const unshown = new Set(
    files.map(({ path }) => path).filter((path) => isTextPicture(path) || ofPeople.has(path)),
  );
  if (unshown.size === 0) return [];
  for (const { path } of files.filter((file) => /\.(html|css)$/.test(file.path))) {
    const text = plainAddresses(await readFile(join(folder, path), 'utf8'));
    for (const one of unshown) if (text.includes(one)) unshown.delete(one);
  }
  await Promise.all([...unshown].map((path) => rm(join(folder, path))));
  return [...unshown];
};
