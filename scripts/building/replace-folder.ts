import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { leftOver, ownName } from './own-folder.ts';

/** Something else holds the folder open, as only some systems forbid: a server, a terminal, a file manager. */
export class FolderInUse extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`${folder} is in use.`);
    this.folder = folder;
  }
}

/**
 * Puts `fresh` in the place of `target` as a whole: the old folder is moved aside, the new one renamed into place,
 * then the old one removed. When the second step fails the old folder comes back. Throws `FolderInUse`.
 */
export const replaceFolder = async (
  fresh: string,
  target: string,
  sameVolume: (a: string, b: string) => Promise<boolean> = onSameVolume,
): Promise<void> => {
  await mkdir(dirname(target), { recursive: true });
  const ready = (await sameVolume(fresh, dirname(target))) ? fresh : await copiedBeside(fresh, target);
  const aside = join(dirname(target), ownName(`.${basename(target)}-old`));
  const hadOne = existsSync(target);
  if (hadOne) await renamed(target, aside, target);
  try {
    await renamed(ready, target, target);
  } catch (error) {
    if (hadOne) await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true, maxRetries: 3 });
};

/** Brings back the folder that a build killed in the middle of its last step had moved aside, or removes it. */
export const mendFolder = async (target: string): Promise<void> => {
  const below = dirname(target);
  for (const aside of await leftOver(below, `.${basename(target)}-old`)) {
    if (existsSync(target)) await rm(aside, { recursive: true, force: true });
    else await rename(aside, target);
  }
  const halves = await leftOver(below, `.${basename(target)}-new`);
  await Promise.all(halves.map((half) => rm(half, { recursive: true, force: true })));
};

const onSameVolume = async (a: string, b: string): Promise<boolean> =>
  (await stat(a)).dev === (await stat(b)).dev;

/** A folder is renamed within a volume only: the copy is made before the old folder is touched. */
const copiedBeside = async (fresh: string, target: string): Promise<string> => {
  const beside = join(dirname(target), ownName(`.${basename(target)}-new`));
  await cp(fresh, beside, { recursive: true });
  return beside;
};

const renamed = async (from: string, to: string, target: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'EPERM' || code === 'EBUSY' || code === 'EACCES' ? new FolderInUse(target) : error;
  }
};
