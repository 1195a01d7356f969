import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names in the folders looked at, by their form without capitals; each folder is read once. */
export type FolderNames = Map<string, ReadonlyMap<string, readonly string[]>>;

const namesIn = (folder: string, read: FolderNames): ReadonlyMap<string, readonly string[]> => {
  const known = read.get(folder);
  if (known) return known;
  const names = Map.groupBy(listed(folder), (name) => name.toLowerCase());
  read.set(folder, names);
  return names;
};

const listed = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/**
 * A path below `root` as the disk writes it, capitals included: some machines find a file whatever its capitals, the
 * one that publishes does not. `undefined` when nothing is there under any capitals.
 */
export const writtenPath = (root: string, path: string, read: FolderNames): string | undefined => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' || part === '.' || part === '') parts.push(part);
    else {
      const names = namesIn(join(root, ...parts), read).get(part.toLowerCase()) ?? [];
      const name = names.includes(part) ? part : names[0];
      if (name === undefined) return undefined;
      parts.push(name);
    }
  }
  return parts.join('/');
};
