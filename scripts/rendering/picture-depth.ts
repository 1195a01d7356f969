import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import type { Sharp } from 'sharp';
import { pictureFile } from './picture-file.ts';

/** Where a PNG says how many bits each value has. */
const pngDepth = 24;

const headOf = (file: string): Buffer => {
  const head = Buffer.alloc(pngDepth + 1);
  const open = openSync(file, 'r');
  try {
    readSync(open, head);
  } finally {
    closeSync(open);
  }
  return head;
};

/** Kinds of files that may have more than eight bits a value; asking sharp about a PNG takes as long as resizing it. */
const asked: Readonly<Record<string, (file: string) => boolean | Promise<boolean>>> = {
  '.png': (file) => headOf(file)[pngDepth] === 16,
  '.avif': async (file) => (await pictureFile(file).metadata()).depth === 'ushort',
};

/** Whether a picture has sixteen bits for each value. Throws when it cannot be read. */
export const isDeep = async (file: string): Promise<boolean> =>
  (await asked[extname(file).toLowerCase()]?.(file)) ?? false;

/**
 * A picture of sixteen bits whose colours come out as they are meant: with a profile, sharp takes it through another
 * space (P3) than the one that it then says it is in, unless it is told to work in sRGB.
 */
export const inSrgb = (picture: Sharp): Sharp => picture.pipelineColourspace('srgb');
