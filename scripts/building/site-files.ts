import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One file of a built site: its path with forward slashes, and its size in bytes. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: number;
}

/** Every file below a folder, sorted by path. */
export const siteFiles = async (folder: string): Promise<SiteFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<SiteFile> => {
        const full = join(entry.parentPath, entry.name);
        return { path: relative(folder, full).split(sep).join('/'), bytes: (await stat(full)).size };
      }),
  );
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
