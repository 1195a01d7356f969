import { constants } from 'node:zlib';
import { Deflate } from 'minizlib';

/**
 * How each kind of rows is compressed: a shared band once, at its smallest; something of one person for each image, at
 * a level found by measurement (bench/README.md). Rows of a large photo do not come here (`photo-deflate.ts`).
 */
export const compression = {
  shared: { level: 9 },
  personal: { level: 3 },
} as const;
export type Matter = keyof typeof compression;

const empty = Buffer.alloc(0);

const compressor = (matter: Matter): Deflate => {
  // Its types do not name all that it hands to zlib.
  const options = {
    ...compression[matter],
    memLevel: 9,
    // Most stretches fit one piece.
    chunkSize: 2 ** 18,
    flush: constants.Z_SYNC_FLUSH,
  };
  return new Deflate(options);
};

/**
 * Kept and begun anew: one for each call leaves 0.6 MB to the garbage collector, which then runs all the time. They
 * work in the thread that asks: handing each stretch to another thread and back costs as much as a tenth of all drawing.
 */
const compressors = new Map<Matter, Deflate>();
const compressorOf = (matter: Matter): Deflate => {
  const stream = compressors.get(matter) ?? compressor(matter);
  compressors.set(matter, stream);
  return stream;
};

/** Bytes that were compressed. */
export interface Deflated {
  /** Deflate blocks that end on a byte, so that they can stand before or after any others; in memory of their own. */
  readonly blocks: Uint8Array;
  /** Bytes before compression. */
  readonly length: number;
  /** Adler-32 of the bytes. */
  readonly sum: number;
}

/** What zlib writes before the blocks: its header, in bytes. */
const head = 2;

/** As long as the memory that zlib looks for repetitions in: 64 KB. */
const blank = new Uint8Array(2 ** 16);

/**
 * Makes a compressor new. Of the last bytes of a stream, zlib as Node has it reads four at once, the fourth from whatever
 * a longer stream left behind them, and finds a repetition or not: zeros are to stand there, as in a new one.
 */
const begun = (stream: Deflate, length: number): void => {
  stream.reset();
  stream.write(blank.subarray(0, length + 8));
  stream.read();
  stream.reset();
};

/** Compresses bytes. The same bytes give the same blocks, whatever was compressed before. */
export const deflated = (bytes: Uint8Array, matter: Matter): Deflated => {
  const stream = compressorOf(matter);
  begun(stream, bytes.length);
  stream.write(bytes);
  // A piece of a large buffer, which would live for as long as these few bytes.
  const blocks = new Uint8Array((stream.read() ?? empty).subarray(head));
  // An empty last block, then the sum.
  stream.flush(constants.Z_FINISH);
  const end = stream.read() ?? empty;
  return { blocks, length: bytes.length, sum: end.readUInt32BE(end.length - 4) };
};
