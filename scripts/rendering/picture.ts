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

/** The pixels of a row of an opaque picture that no frame touches: they are copied as they are. */
export const wholeRun = (
  frame: Ink | undefined,
  y: number,
  { width, channels }: Picture,
): [number, number] => {
  if (channels === 4) return [0, 0];
  if (!frame) return [0, width];
  const row = y * frame.width;
  let low = 0;
  let high = width;
  while (low < high && frame.cover[row + low] !== 255) low += 1;
  while (high > low && frame.cover[row + high - 1] !== 255) high -= 1;
  return [low, high];
};

/** How much of a pixel of the image ink covers. */
export const coverAt = ({ left, top, width, height, cover }: Ink, x: number, y: number): number =>
  x < left || y < top || x >= left + width || y >= top + height
    ? 0
    : (cover[(y - top) * width + x - left] ?? 0);
