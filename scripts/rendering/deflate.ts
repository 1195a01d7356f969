import { constants } from 'node:zlib';
import { Deflate } from 'minizlib';

/**
 * How each kind of rows is compressed, at levels found by measurement (bench/README.md): a shared band once for all
 * images on a ground, something of one person for each. Rows of a large photo do not come here (`photo-deflate.ts`).
 */
export const compression = {
  shared: { level: 6 },
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
interface Compressor {
  readonly stream: Deflate;
  /** Where in its memory nothing but zeros begins. */
  reach: number;
}
const compressors = new Map<Matter, Compressor>();
const compressorOf = (matter: Matter): Compressor => {
  const known = compressors.get(matter) ?? { stream: compressor(matter), reach: 0 };
  compressors.set(matter, known);
  return known;
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

/** As long as the memory that zlib looks for repetitions in: 64 KB. Near its end, what lies there begins to move. */
const blank = new Uint8Array(2 ** 16);
const still = blank.length - 512;

/**
 * Makes a compressor new. Of the last bytes of a stream, zlib as Node has it reads four at once, the fourth from whatever
 * a longer stream left behind them, and finds a repetition or not: zeros are to stand there, as in a new one.
 */
const begin = (compressor: Compressor, length: number): void => {
  const { stream, reach } = compressor;
  stream.reset();
  if (length < reach) {
    stream.write(blank);
    stream.read();
    stream.reset();
  }
  compressor.reach = length < still ? length : blank.length;
};

/** Compresses bytes. The same bytes give the same blocks, whatever was compressed before. */
export const deflated = (bytes: Uint8Array, matter: Matter): Deflated => {
  const compressor = compressorOf(matter);
  const { stream } = compressor;
  begin(compressor, bytes.length);
  stream.write(bytes);
  // A piece of a large buffer, which would live for as long as these few bytes.
  const blocks = new Uint8Array((stream.read() ?? empty).subarray(head));
  // An empty last block, then the sum.
  stream.flush(constants.Z_FINISH);
  const end = stream.read() ?? empty;
  return { blocks, length: bytes.length, sum: end.readUInt32BE(end.length - 4) };
};
