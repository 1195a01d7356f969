import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file appears under its name only once it is complete: written beside it first, then renamed. */
const whole = async (path: string, write: (temporary: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.part`;
  await write(temporary);
  await rename(temporary, path);
};

/** Writes bytes as a whole file. */
export const writeWhole = (path: string, bytes: Buffer): Promise<void> =>
  whole(path, (temporary) => writeFile(temporary, bytes));

/** Copies a file as a whole. A copy, not a link: what is published may be changed later, the cache may not. */
export const copyWhole = (from: string, path: string): Promise<void> =>
  whole(path, (temporary) => copyFile(from, temporary));
