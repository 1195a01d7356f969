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
