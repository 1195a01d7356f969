import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves what a folder holds into another one on the same volume; a name that exists there already is an error. */
export const moveInto = async (from: string, to: string): Promise<void> => {
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
};
