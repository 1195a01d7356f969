import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the name of a file that is still being written ends. */
export const unfinished = '.part';

/** Writes bytes as a whole file: beside it first, then renamed, so that nobody ever reads half of it. */
export const writeWhole = async (path: string, bytes: Buffer | string): Promise<void> => {
  const temporary = `${path}.${randomUUID()}${unfinished}`;
  try {
    await writeFile(temporary, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, bytes);
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

const pngEnd = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** Whether the bytes of an image run to their end, by what its kind of file ends with or says of its length. */
export const isWhole = (bytes: Buffer, extension: string): boolean => {
  // An ICO of ours is a PNG behind a header.
  if (extension === '.png' || extension === '.ico')
    return bytes.length > 60 && bytes.subarray(-8).equals(pngEnd);
  if (extension === '.webp') return bytes.length > 12 && bytes.readUInt32LE(4) + 8 === bytes.length;
  return bytes.subarray(-6).toString('latin1') === '</svg>';
};
