import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isGone } from './whole-file.ts';

/** Files below a folder of a published one, by their path from the latter. Throws where it may not be looked through. */
export const filesIn = async (published: string, folder: string): Promise<string[]> => {
  const entries = await readdir(join(published, folder), { withFileTypes: true }).catch((error: unknown) => {
    if (isGone(error)) return [];
    throw error;
  });
  const files = entries.map(async (entry): Promise<string[]> => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(published, path) : [path];
  });
  return (await Promise.all(files)).flat();
};
