import { once } from '../../src/core/once.ts';
import type { ImageSize } from './drawn.ts';

/** A straight-alpha picture, four bytes a pixel, or three when it is opaque. */
export interface Picture extends ImageSize {
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/** Red, green and blue. */
export type Colour = Uint8Array;

/** The channels of `#RRGGBB`. */
export const colourOf = (hex: string): Colour =>
  Uint8Array.from([1, 3, 5], (at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A channel after a colour covers it, rounded to nearest: a division by 255 without dividing. */
export const mixed = (old: number, now: number, cover: number): number => {
  const value = now * cover + old * (255 - cover) + 128;
  return (value + (value >> 8)) >> 8;
};

/** The pixels of a picture of four channels as numbers: red lowest, opacity highest. */
export const wordsOf = ({ data }: Picture): Uint32Array => {
  const bytes = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
};

/** Where a picture of four channels shows anything: of each stretch its row, its first column and the column after its last. */
export const shownRuns = once((picture: Picture): Int32Array => {
  const { width, height } = picture;
  const words = wordsOf(picture);
  const runs: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      if ((words[row + x] ?? 0) >>> 24 === 0) continue;
      const from = x;
      while (x < width && (words[row + x] ?? 0) >>> 24 !== 0) x += 1;
      runs.push(y, from, x);
    }
  }
  return Int32Array.from(runs);
});
