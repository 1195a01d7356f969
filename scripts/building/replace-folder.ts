import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts `fresh` in the place of `target` as a whole: the old folder is moved aside, the new one renamed into place,
 * then the old one removed. When the second step fails the old folder comes back. Both must be on one volume.
 */
export const replaceFolder = async (fresh: string, target: string): Promise<void> => {
  const aside = join(dirname(target), `.${basename(target)}-${randomUUID().slice(0, 8)}`);
  const hadOne = existsSync(target);
  if (hadOne) await rename(target, aside);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOne) await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
};
