import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of a folder of this process, hidden or not: whose it is can be told once the process is gone. */
export const ownName = (kind: string): string => `${kind}-${process.pid}`;

/** Folders of a kind that processes which were killed left below a folder. */
export const leftOver = async (below: string, kind: string): Promise<string[]> => {
  const names = await readdir(below).catch(() => []);
  return names
    .filter((name) => name.startsWith(`${kind}-`) && /^\d+$/.test(name.slice(kind.length + 1)))
    .filter((name) => !isAlive(Number(name.slice(kind.length + 1))))
    .map((name) => join(below, name));
};

const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** What builds write before they are done: it holds names, and goes when the build that wrote it is gone. */
export const removeLeftOvers = async (cache: string): Promise<void> => {
  const folders = await Promise.all(['build', 'pictures'].map((kind) => leftOver(cache, kind)));
  await Promise.all(folders.flat().map((folder) => rm(folder, { recursive: true, force: true })));
};
