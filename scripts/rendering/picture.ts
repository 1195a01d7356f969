import { once } from '../../src/core/once.ts';
import type { ImageSize } from './drawn.ts';
import type { Ink } from './ink.ts';

/** A straight-alpha picture, four bytes a pixel, or three when it is opaque. */
export interface Picture extends ImageSize {
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
  /** A photo with noise in it: its rows compress better as differences from pixel to pixel. */
  readonly grainy?: boolean;
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

/** Of each row of a frame: where it begins, where it covers all, where it no longer does, where it ends. */
export const spansOf = once(({ width, height, cover }: Ink): Int32Array => {
  const spans = new Int32Array(height * 4);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let [begin, end] = [0, width];
    while (begin < end && cover[row + begin] === 0) begin += 1;
    while (end > begin && cover[row + end - 1] === 0) end -= 1;
    let [low, high] = [begin, end];
    while (low < high && cover[row + low] !== 255) low += 1;
    while (high > low && cover[row + high - 1] !== 255) high -= 1;
    spans.set([begin, low, high, end], y * 4);
  }
  return spans;
});

/** How much of a pixel of the image ink covers. */
export const coverAt = ({ left, top, width, height, cover }: Ink, x: number, y: number): number =>
  x < left || y < top || x >= left + width || y >= top + height
    ? 0
    : (cover[(y - top) * width + x - left] ?? 0);
