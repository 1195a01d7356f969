import type { RowRange } from './banded-png.ts';
import type { Deflated } from './deflate.ts';
import { Coder, type Reader } from './deflate-coder.ts';
import { lengthSymbols, longest, symbols } from './deflate-symbols.ts';
import type { Pixels } from './pixels.ts';

/** The filter of all rows: Sub, differences from the pixel on the left. */
const filter = 1;

/** The highest bit of each of four bytes. */
const highBits = 0x80808080 | 0;

/** Each of four bytes less another four: its highest bit aside, so that none borrows from the next. */
const difference = (now: number, left: number): number =>
  ((now | highBits) - (left & ~highBits)) ^ ((now ^ ~left) & highBits);

/** Reads the rows of a range, or one of `every`; of eight bytes or more that are zero, only how many. */
const read = (pixels: Pixels, { from, to }: RowRange, reader: Reader, every = 1): void => {
  const { rows, stride, channels } = pixels;
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  for (let y = from; y < to; y += every) {
    const end = (y + 1) * stride;
    let i = y * stride + 1;
    reader.row(filter);
    for (const first = i + channels; i < first; i += 1) reader.byte(rows[i] ?? 0);
    while (i < end - 7) {
      const now = view.getInt32(i, true);
      const left = view.getInt32(i - channels, true);
      if (now === left && view.getInt32(i + 4, true) === view.getInt32(i + 4 - channels, true)) {
        const start = i;
        for (i += 8; i < end - 3; i += 4)
          if (view.getInt32(i, true) !== view.getInt32(i - channels, true)) break;
        reader.zeros(i - start);
      } else {
        reader.word(difference(now, left));
        i += 4;
      }
    }
    for (; i < end; i += 1) reader.byte(((rows[i] ?? 0) - (rows[i - channels] ?? 0)) & 255);
  }
};

/** One row of so many is counted. */
const sample = 8;

/** Counts symbols; each that a row may need comes once at least. */
class Tally implements Reader {
  readonly counts = new Uint32Array(symbols).fill(1);

  row(filter: number): void {
    this.byte(filter);
  }

  byte(value: number): void {
    const { counts } = this;
    counts[value] = (counts[value] ?? 0) + sample;
  }

  word(four: number): void {
    this.byte(four & 255);
    this.byte((four >> 8) & 255);
    this.byte((four >> 16) & 255);
    this.byte(four >>> 24);
  }

  zeros(count: number): void {
    this.byte(0);
    let rest = count - 1;
    for (; rest > longest; rest -= longest) this.byte(lengthSymbols[longest] ?? 0);
    this.byte(lengthSymbols[rest] ?? 0);
  }
}

/**
 * Compresses rows with a photo in them. Its noise repeats nothing but zeros, as differences from pixel to pixel: looking
 * for anything else takes zlib three times as long, and finds nothing.
 */
export const deflatedPhoto = (pixels: Pixels, range: RowRange): Deflated => {
  const tally = new Tally();
  read(pixels, range, tally, sample);
  const length = (range.to - range.from) * pixels.stride;
  const coder = new Coder(tally.counts, length);
  read(pixels, range, coder);
  return coder.finish(length);
};
