import { lstat, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;

/**
 * Moves what a folder holds into another one on the same volume. What lies in a folder that both have comes beside what
 * is there; a file of a name that exists there takes its place.
 */
export const moveInto = async (from: string, to: string): Promise<void> => {
  for (const name of await readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if ((await isFolder(source)) && (await isFolder(target))) await moveInto(source, target);
    else await rename(source, target);
  }
};
