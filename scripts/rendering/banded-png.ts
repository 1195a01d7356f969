import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Pixels, SumChange } from './pixels.ts';

/** Rows that are compressed together: a band without anything personal is compressed once for everybody. */
const bandRows = 32;

/** zlib levels, by measurement (docs/images.md): the shared bands are compressed once, the others for each image. */
export const pngLevels = { shared: 9, personal: 3 } as const;

/** A finished image with its compressed bands; personal things are painted on a copy of the rows they touch. */
export interface Ground {
  readonly pixels: Pixels;
  readonly bands: readonly Buffer[];
  /** Adler-32 of all rows, as its two sums. */
  readonly sums: Sums;
}

interface Sums {
  readonly low: number;
  readonly high: number;
}

/** Rows from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** A range that was painted on; `grainy` when its rows hold differences (`Pixels.differentiate`). */
export interface PaintedRange extends RowRange {
  readonly grainy?: boolean;
}

const prime = 65521;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** zlib: 32 KB window. Then, to end the stream, an empty last block. */
const zlibHead = Buffer.from([0x78, 0x5e]);
const lastBlock = Buffer.from([0x03, 0x00]);

/** Rows as deflate blocks that end on a byte, so that they can stand before or after any others. */
const deflated = (pixels: Pixels, { from, to, grainy }: PaintedRange, level: number): Buffer =>
  deflateRawSync(pixels.rows.subarray(from * pixels.stride, Math.min(to, pixels.height) * pixels.stride), {
    level,
    memLevel: 9,
    // Most images fit one piece: joining small ones costs as much as compressing.
    chunkSize: 2 ** 18,
    finishFlush: constants.Z_SYNC_FLUSH,
    // Noise repeats nothing but single values: looking further back costs twice the time and gains nothing.
    strategy: grainy ? constants.Z_RLE : constants.Z_DEFAULT_STRATEGY,
  });

const sumsOf = ({ rows, stride, height }: Pixels): Sums => {
  const end = stride * height;
  let [low, high] = [1, 0];
  for (let i = 0; i < end;) {
    const stop = Math.min(end, i + 4000);
    for (; i < stop; i += 1) {
      low += rows[i] ?? 0;
      high += low;
    }
    low %= prime;
    high %= prime;
  }
  return { low, high };
};

/** Compresses a finished image, band by band. */
export const groundOf = (pixels: Pixels): Ground => ({
  pixels,
  bands: Array.from({ length: Math.ceil(pixels.height / bandRows) }, (_, i) =>
    deflated(pixels, { from: i * bandRows, to: (i + 1) * bandRows }, pngLevels.shared),
  ),
  sums: sumsOf(pixels),
});

/** Bytes that a ground takes. */
export const groundWeight = ({ pixels, bands }: Ground): number =>
  pixels.rows.length + bands.reduce((sum, band) => sum + band.length, 0);

/** Row ranges widened to whole bands, those that touch joined. */
export const bandRanges = (ranges: readonly RowRange[], height: number): RowRange[] => {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const low = Math.max(0, Math.floor(from / bandRows) * bandRows);
    const high = Math.min(height, Math.ceil(to / bandRows) * bandRows);
    if (low >= high) continue;
    const last = joined.at(-1);
    if (last && low <= last.to) last.to = Math.max(last.to, high);
    else joined.push({ from: low, to: high });
  }
  return joined;
};

/** Parts ranges where a grainy picture begins and ends, so that only its rows are treated as such. */
export const partedRanges = (ranges: readonly RowRange[], grain: RowRange | undefined): PaintedRange[] => {
  if (!grain) return [...ranges];
  return ranges.flatMap(({ from, to }) => {
    const low = Math.min(to, Math.max(from, grain.from));
    const high = Math.min(to, Math.max(low, grain.to));
    return [
      { from, to: low },
      { from: low, to: high, grainy: true },
      { from: high, to },
    ].filter((range) => range.from < range.to);
  });
};

/** The sums of an image after painting: Adler-32 is a weighted sum, so that changes simply add up. */
const sumsAfter = (sums: Sums, change: SumChange): Sums => {
  const within = (value: number): number => ((value % prime) + prime) % prime;
  return { low: within(sums.low + change.low), high: within(sums.high + change.high) };
};

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (name: string, ...parts: readonly Buffer[]): Buffer[] => {
  const head = Buffer.from(name, 'latin1');
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const check = parts.reduce((crc, part) => crc32(part, crc), crc32(head));
  return [number(length), head, ...parts, number(check)];
};

/**
 * The PNG of `painted`, which differs from its ground only in `ranges` (from `bandRanges`, or `partedRanges`): those rows are
 * compressed, the compressed bands of the ground are taken as they are for the others. No palette, no metadata.
 */
export const bandedPng = (ground: Ground, painted: Pixels, ranges: readonly PaintedRange[]): Buffer => {
  const { width, height, channels } = ground.pixels;
  const parts: Buffer[] = [zlibHead];
  for (let row = 0, next = 0; row < height;) {
    const range = ranges[next];
    if (range?.from === row) {
      parts.push(deflated(painted, range, pngLevels.personal));
      row = range.to;
      next += 1;
    } else {
      const band = ground.bands[row / bandRows];
      if (!band) throw new Error(`Row ${row} begins no band: widen the ranges with bandRanges`);
      parts.push(band);
      row = Math.min(height, row + bandRows);
    }
  }
  const { low, high } = sumsAfter(ground.sums, painted.change());
  const sum = number(high * 65536 + low);
  const form = Buffer.from([8, channels === 4 ? 6 : 2, 0, 0, 0]);
  return Buffer.concat([
    signature,
    ...chunk('IHDR', number(width), number(height), form),
    ...chunk('IDAT', ...parts, lastBlock, sum),
    ...chunk('IEND'),
  ]);
};
