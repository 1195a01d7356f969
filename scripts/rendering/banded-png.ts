import { crc32 } from 'node:zlib';
import { Bounded } from './bounded.ts';
import { deflated, type Deflated } from './deflate.ts';
import { FlatRows } from './flat-rows.ts';
import { prime } from './deflate-coder.ts';
import { deflatedPhoto } from './photo-deflate.ts';
import type { Pixels } from './pixels.ts';

/** Rows that are compressed together: a band without anything personal is compressed once for everybody. */
const bandRows = 16;

/** A finished image with its compressed bands; personal things are painted on a copy of the rows they touch. */
export interface Ground {
  readonly rows: FlatRows;
  readonly bands: readonly Deflated[];
  /** Stretches of it with what many images have in common painted on them, by what that is. */
  readonly common: Bounded<Stretch>;
}

/** Rows from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** A range that was painted on; `photo` when a photo is in all of its rows. */
export interface PaintedRange extends RowRange {
  readonly photo?: boolean;
}

/** A range with its rows compressed. */
export interface Stretch extends RowRange {
  readonly deflated: Deflated;
}

/** Bytes of common stretches that a ground keeps: names of any length move the lines below them. */
const commonBytes = 500_000;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** zlib: 32 KB window. Then, to end the stream, an empty last block. */
const zlibHead = Buffer.from([0x78, 0x5e]);
const lastBlock = Buffer.from([0x03, 0x00]);

const rowsIn = ({ rows, stride, height }: Pixels, { from, to }: RowRange): Uint8Array =>
  rows.subarray(from * stride, Math.min(to, height) * stride);

/** Compresses a range of an image. */
export const stretchOf = (pixels: Pixels, { from, to, photo }: PaintedRange): Stretch => ({
  from,
  to,
  deflated: photo ? deflatedPhoto(pixels, { from, to }) : deflated(rowsIn(pixels, { from, to }), 'personal'),
});

/** Compresses a finished image, band after band; one that looks like the last is taken from it. */
export const groundOf = (pixels: Pixels): Ground => {
  const bands: Deflated[] = [];
  let last: Uint8Array = new Uint8Array();
  for (let from = 0; from < pixels.height; from += bandRows) {
    const rows = rowsIn(pixels, { from, to: from + bandRows });
    const known = Buffer.compare(rows, last) === 0 ? bands.at(-1) : undefined;
    bands.push(known ?? deflated(rows, 'shared'));
    last = rows;
  }
  return {
    rows: new FlatRows(pixels),
    bands,
    common: new Bounded(commonBytes, ({ deflated: { blocks } }) => blocks.length),
  };
};

/** Bytes that a ground takes at most. */
export const groundWeight = ({ rows, bands }: Ground): number =>
  commonBytes + rows.weight + bands.reduce((sum, band) => sum + band.blocks.length, 0);

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

/** What of ranges of whole bands lies in none of `others`, of whole bands too; both in order. */
export const rangesWithout = (ranges: readonly RowRange[], others: readonly RowRange[]): RowRange[] =>
  ranges.flatMap(({ from, to }) => {
    const left: RowRange[] = [];
    let low = from;
    for (const other of others) {
      if (other.from > low && other.from < to) left.push({ from: low, to: other.from });
      if (other.from < to) low = Math.max(low, other.to);
    }
    return low < to ? [...left, { from: low, to }] : left;
  });

/** Parts ranges where a photo begins and ends, so that only its rows are treated as such. */
export const partedRanges = (ranges: readonly RowRange[], photo: RowRange | undefined): PaintedRange[] => {
  if (!photo) return [...ranges];
  return ranges.flatMap(({ from, to }) => {
    const low = Math.min(to, Math.max(from, photo.from));
    const high = Math.min(to, Math.max(low, photo.to));
    return [
      { from, to: low },
      { from: low, to: high, photo: true },
      { from: high, to },
    ].filter((range) => range.from < range.to);
  });
};

/** Adler-32 of bytes one after the other, from their own sums, as zlib's `adler32_combine` does. */
const joinedSum = (parts: readonly Deflated[]): number => {
  let [low, high] = [1, 0];
  for (const { sum, length } of parts) {
    high = (high + Math.floor(sum / 65536) + (length % prime) * (low + prime - 1)) % prime;
    low = (low + (sum % 65536) + prime - 1) % prime;
  }
  return high * 65536 + low;
};

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (name: string, ...parts: readonly Uint8Array[]): Uint8Array[] => {
  const head = Buffer.from(name, 'latin1');
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const check = parts.reduce((crc, part) => crc32(part, crc), crc32(head));
  return [number(length), head, ...parts, number(check)];
};

/** How large a pixel is on paper: PNG counts pixels a metre. */
const density = (dpi: number): Uint8Array[] => {
  const perMetre = number(Math.round(dpi / 0.0254));
  return chunk('pHYs', perMetre, perMetre, Buffer.from([1]));
};

/**
 * The PNG of an image that differs from its ground only in `stretches`, ranges of whole bands, parted further or not:
 * the compressed bands of the ground are taken as they are for the others. No palette, no metadata but `dpi`, dots an
 * inch, when it is to be printed.
 */
export const bandedPng = (ground: Ground, stretches: readonly Stretch[], dpi?: number): Buffer => {
  const { width, height, channels } = ground.rows;
  const begins = new Map(stretches.map((one) => [one.from, one]));
  const parts: Deflated[] = [];
  for (let row = 0; row < height;) {
    const stretch = begins.get(row);
    const part = stretch?.deflated ?? ground.bands[row / bandRows];
    if (!part) throw new Error(`Row ${row} begins no band: widen the ranges with bandRanges`);
    parts.push(part);
    row = stretch?.to ?? Math.min(height, row + bandRows);
  }
  const form = Buffer.from([8, channels === 4 ? 6 : 2, 0, 0, 0]);
  const blocks = parts.map((part) => part.blocks);
  return Buffer.concat([
    signature,
    ...chunk('IHDR', number(width), number(height), form),
    ...(dpi === undefined ? [] : density(dpi)),
    ...chunk('IDAT', zlibHead, ...blocks, lastBlock, number(joinedSum(parts))),
    ...chunk('IEND'),
  ]);
};
