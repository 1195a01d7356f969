import { constants, createDeflate, type Deflate } from 'node:zlib';
import { freeOnes } from './free-ones.ts';

/**
 * How each kind of rows is compressed: a shared band once, at its smallest; something of one person for each image,
 * at a level found by measurement (docs/images.md); a photo likewise, but noise repeats nothing but single values, so
 * that looking further back costs twice the time and gains nothing.
 */
export const compression = {
  shared: { level: 9, strategy: constants.Z_DEFAULT_STRATEGY },
  personal: { level: 3, strategy: constants.Z_DEFAULT_STRATEGY },
  photo: { level: 3, strategy: constants.Z_RLE },
} as const;
export type Matter = keyof typeof compression;

const compressor = (matter: Matter): Deflate =>
  createDeflate({
    ...compression[matter],
    memLevel: 9,
    // Most images fit one piece: joining small ones costs as much as compressing.
    chunkSize: 2 ** 18,
    flush: constants.Z_SYNC_FLUSH,
  });

/** Kept and begun anew: one for each call leaves 0.6 MB to the garbage collector, which then runs all the time. */
const compressors = {
  shared: freeOnes(() => compressor('shared')),
  personal: freeOnes(() => compressor('personal')),
  photo: freeOnes(() => compressor('photo')),
} as const;

/** Bytes that were compressed. */
export interface Deflated {
  /** Deflate blocks that end on a byte, so that they can stand before or after any others. */
  readonly blocks: Buffer;
  /** Bytes before compression. */
  readonly length: number;
  /** Adler-32 of the bytes. */
  readonly sum: number;
}

/** What zlib writes before the blocks (its header), and after them (an empty last block, then the sum). */
const [head, tail] = [2, 6];

/** Compresses bytes. The same bytes give the same blocks, whatever was compressed before. */
export const deflated = (bytes: Uint8Array, matter: Matter): Promise<Deflated> =>
  compressors[matter](async (stream) => {
    const parts: Buffer[] = [];
    const take = (part: Buffer): number => parts.push(part);
    stream.on('data', take).write(bytes);
    await new Promise<void>((resolve) => {
      stream.flush(constants.Z_FINISH, resolve);
    });
    stream.off('data', take).reset();
    const [only] = parts;
    const whole = only && parts.length === 1 ? only : Buffer.concat(parts);
    return {
      blocks: whole.subarray(head, -tail),
      length: bytes.length,
      sum: whole.readUInt32BE(whole.length - 4),
    };
  });
