import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the name of a file that is still being written ends: the process that writes it, and a mark of its own. */
const unfinished = /\.(\d+)-[\da-f-]+\.part$/;

/** The path of a file, by the one that it has while it is written. */
export const writtenTo = (temporary: string): string => temporary.replace(unfinished, '');

const hour = 3600 * 1000;

/** Whether a file was left half written by a process that is gone, or an hour ago by one of another machine. */
export const isLeftover = (path: string): boolean => {
  const writer = unfinished.exec(path)?.[1];
  if (writer === undefined) return false;
  const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > hour || !isAlive(Number(writer));
};

const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process cannot be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether the system says that a file or folder is not there. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What tells a file as it was written from what another run puts in its place. */
export interface WrittenFile {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * Writes bytes as a whole file: beside it first, then renamed, so that nobody ever reads half of it. Gives what was
 * written, whatever another run writes there at the same moment.
 */
export const writeWhole = async (path: string, bytes: Buffer | string): Promise<WrittenFile> => {
  const temporary = `${path}.${process.pid}-${randomUUID()}.part`;
  const write = async (): Promise<WrittenFile> => {
    try {
      await writeFile(temporary, bytes);
      const { size, mtimeMs } = statSync(temporary);
      await rename(temporary, path);
      return { size, mtimeMs };
    } catch (error) {
      await rm(temporary, { force: true });
      // Where bytes find no room, the system does not say in which file, and there may be more than one disk.
      if (error instanceof Error && !error.message.includes(temporary)) error.message += ` '${temporary}'`;
      throw error;
    }
  };
  try {
    return await write();
  } catch (error) {
    // The folder is not there yet, or was taken away meanwhile.
    if (!isGone(error)) throw error;
    await mkdir(dirname(path), { recursive: true });
    return write();
  }
};

const refusals = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR']);

/** Writes what the next run can do without, as a whole; nothing where that cannot be, as in a cache that is only read. */
export const writeMemory = async (path: string, text: string): Promise<void> => {
  try {
    await writeWhole(path, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && refusals.has(String(error.code)))) throw error;
  }
};
