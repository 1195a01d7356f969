import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';

/** Names in the folders looked at, by their form without capitals, accents in one sign; each folder is read once. */
export type FolderNames = Map<string, ReadonlyMap<string, readonly string[]>>;

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

const namesIn = (folder: string, read: FolderNames): ReadonlyMap<string, readonly string[]> => {
  const known = read.get(folder);
  if (known) return known;
  const names = Map.groupBy(listed(folder), plain);
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
 * A path below `root` as the disk writes it, capitals and the signs of accents included: some machines find a file
 * whatever these are, the one that publishes does not. `undefined` when nothing is there by any of them.
 */
export const writtenPath = (root: string, path: string, read: FolderNames): string | undefined => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' || part === '.' || part === '') parts.push(part);
    else {
      const names = namesIn(join(root, ...parts), read).get(plain(part)) ?? [];
      const name = names.includes(part) ? part : names[0];
      if (name === undefined) return undefined;
      parts.push(name);
    }
  }
  return parts.join('/');
};

/** What is wrong with a path that the disk writes otherwise: its capitals, or accents in a sign of their own. */
export const otherName = (wanted: string, written: string, place: ProblemPlace): Problem[] => {
  if (written === wanted) return [];
  const isAccents = written.normalize('NFC') === wanted.normalize('NFC');
  return [problem(isAccents ? 'other-accents' : 'other-capitals', place, { wanted, written })];
};
