import type { ImageSize } from './drawn.ts';
import type { Ink } from './ink.ts';

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

/**
 * An image as PNG filters want it: each row begins with the byte of its filter (0, none), then its pixels.
 * Everything painted lands here in place.
 */
export class Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  /** Bytes of a row, its filter byte included. */
  readonly stride: number;
  readonly rows: Uint8Array;

  constructor({ width, height }: ImageSize, channels: 3 | 4) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.stride = 1 + width * channels;
    // A whole number of words, so that two images compare four bytes at a time.
    this.rows = new Uint8Array(Math.ceil((this.stride * height) / 4) * 4);
  }

  /** Fills a box with a colour. */
  fill(box: { left: number; top: number; width: number; height: number }, colour: Colour): void {
    for (let y = box.top; y < box.top + box.height; y += 1) {
      for (let x = box.left; x < box.left + box.width; x += 1) this.#over(this.#at(x, y), colour, 0, 255);
    }
  }

  /** Lays a colour where there is ink, `left` and `top` px further; `frame` cuts it. */
  ink(ink: Ink, colour: Colour, at: { readonly left: number; readonly top: number }, frame?: Ink): void {
    const left = ink.left + at.left;
    const top = ink.top + at.top;
    const [firstX, endX] = [Math.max(0, -left), Math.min(ink.width, this.width - left)];
    const [firstY, endY] = [Math.max(0, -top), Math.min(ink.height, this.height - top)];
    for (let y = firstY; y < endY; y += 1) {
      let from = y * ink.width + firstX;
      let to = this.#at(left + firstX, top + y);
      for (let x = firstX; x < endX; x += 1, from += 1, to += this.channels) {
        let cover = ink.cover[from] ?? 0;
        if (cover === 0) continue;
        if (frame) cover = (cover * coverAt(frame, left + x, top + y) + 127) / 255;
        this.#over(to, colour, 0, cover);
      }
    }
  }

  /** Lays a picture with its left upper corner at a place; `frame` cuts it. */
  picture(picture: Picture, at: { readonly left: number; readonly top: number }, frame?: Ink): void {
    const { data, width, height, channels } = picture;
    for (let y = 0; y < height; y += 1) {
      let from = y * width * channels;
      let to = this.#at(at.left, at.top + y);
      let cut = frame ? (at.top + y - frame.top) * frame.width + at.left - frame.left : 0;
      for (let x = 0; x < width; x += 1, from += channels, to += this.channels, cut += 1) {
        let cover = channels === 4 ? (data[from + 3] ?? 0) : 255;
        if (frame) cover = cover === 255 ? (frame.cover[cut] ?? 0) : (cover * (frame.cover[cut] ?? 0)) / 255;
        if (cover === 0) continue;
        if (cover === 255 && this.channels === 3) {
          this.rows[to] = data[from] ?? 0;
          this.rows[to + 1] = data[from + 1] ?? 0;
          this.rows[to + 2] = data[from + 2] ?? 0;
        } else {
          this.#over(to, data, from, cover);
        }
      }
    }
  }

  #at(x: number, y: number): number {
    return y * this.stride + 1 + x * this.channels;
  }

  /** Lays the colour at `from` of `data` over a pixel: source over, straight alpha. */
  #over(to: number, data: Uint8Array, from: number, cover: number): void {
    const { rows } = this;
    const below = this.channels === 4 ? (rows[to + 3] ?? 0) : 255;
    const kept = (below * (255 - cover)) / 255;
    const alpha = cover + kept;
    for (let i = 0; i < 3; i += 1) {
      rows[to + i] = ((data[from + i] ?? 0) * cover + (rows[to + i] ?? 0) * kept) / alpha + 0.5;
    }
    if (this.channels === 4) rows[to + 3] = alpha + 0.5;
  }
}

const coverAt = ({ left, top, width, height, cover }: Ink, x: number, y: number): number =>
  x < left || y < top || x >= left + width || y >= top + height
    ? 0
    : (cover[(y - top) * width + x - left] ?? 0);
