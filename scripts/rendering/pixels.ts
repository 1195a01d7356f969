import type { ImageSize } from './drawn.ts';
import type { Ink } from './ink.ts';
import { coverAt, mixed, spansOf, type Colour, type Picture } from './picture.ts';

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

  /** `memory`, when given, is painted on; what it holds shows until `startFrom`. */
  constructor({ width, height }: ImageSize, channels: 3 | 4, memory?: ArrayBuffer) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.stride = 1 + width * channels;
    const bytes = this.stride * height;
    this.rows = memory ? new Uint8Array(memory, 0, bytes) : new Uint8Array(bytes);
  }

  /** Takes rows from another image of the same size. */
  startFrom(ground: Pixels, ranges: readonly { readonly from: number; readonly to: number }[]): void {
    for (const { from, to } of ranges) {
      const start = from * this.stride;
      this.rows.set(ground.rows.subarray(start, to * this.stride), start);
    }
  }

  /**
   * Writes rows as differences from the pixel on the left (filter 1, Sub): for photos. Nothing may be painted on
   * them any more.
   */
  differentiate({ from, to }: { readonly from: number; readonly to: number }): void {
    const { rows, stride, channels } = this;
    for (let y = from; y < to; y += 1) {
      const start = y * stride;
      rows[start] = 1;
      for (let i = start + stride - 1; i > start + channels; i -= 1)
        rows[i] = (rows[i] ?? 0) - (rows[i - channels] ?? 0);
    }
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
    const firstX = Math.max(0, -left);
    const endX = Math.min(ink.width, this.width - left);
    const endY = Math.min(ink.height, this.height - top);
    for (let y = Math.max(0, -top); y < endY; y += 1) {
      const row = y * ink.width;
      const ground = this.#at(left, top + y);
      if (!frame && this.channels === 3) {
        this.#inkRow(ground + firstX * 3, ink.cover.subarray(row + firstX, row + endX), colour);
        continue;
      }
      for (let x = firstX; x < endX; x += 1) {
        const own = ink.cover[row + x] ?? 0;
        if (own === 0) continue;
        const cut = frame ? Math.round((own * coverAt(frame, left + x, top + y)) / 255) : own;
        this.#over(ground + x * this.channels, colour, 0, cut);
      }
    }
  }

  /** Lays a picture with its left upper corner at a place; `frame`, as large as the picture, cuts it. */
  picture(picture: Picture, at: { readonly left: number; readonly top: number }, frame?: Ink): void {
    if (picture.channels === 3 && this.channels === 3) {
      this.#photo(picture, at, frame);
      return;
    }
    const { width, height, channels, data } = picture;
    for (let y = 0; y < height; y += 1) {
      const from = y * width * channels;
      const to = this.#at(at.left, at.top + y);
      for (let x = 0; x < width; x += 1) {
        const own = channels === 4 ? (data[from + x * 4 + 3] ?? 0) : 255;
        if (own === 0) continue;
        const cut = frame ? Math.round((own * coverAt(frame, at.left + x, at.top + y)) / 255) : own;
        if (cut > 0) this.#over(to + x * this.channels, data, from + x * channels, cut);
      }
    }
  }

  /** Lays an opaque picture: what its frame covers whole is copied row by row, its edge is mixed. */
  #photo(
    { width, height, data }: Picture,
    at: { readonly left: number; readonly top: number },
    frame?: Ink,
  ): void {
    const spans = frame && spansOf(frame);
    for (let y = 0; y < height; y += 1) {
      const from = y * width * 3;
      const to = this.#at(at.left, at.top + y);
      const low = spans ? (spans[y * 4 + 1] ?? 0) : 0;
      const high = spans ? (spans[y * 4 + 2] ?? 0) : width;
      this.rows.set(data.subarray(from + low * 3, from + high * 3), to + low * 3);
      if (!frame || !spans) continue;
      const edge = (x: number): void => {
        this.#over(to + x * 3, data, from + x * 3, frame.cover[y * width + x] ?? 0);
      };
      for (let x = spans[y * 4] ?? 0; x < low; x += 1) edge(x);
      for (let x = high; x < (spans[y * 4 + 3] ?? 0); x += 1) edge(x);
    }
  }

  /** Lays a colour on a row of opaque pixels, as much as each is covered. */
  #inkRow(to: number, cover: Uint8Array, colour: Colour): void {
    const { rows } = this;
    const red = colour[0] ?? 0;
    const green = colour[1] ?? 0;
    const blue = colour[2] ?? 0;
    for (let x = 0; x < cover.length; x += 1) {
      const own = cover[x] ?? 0;
      if (own === 0) continue;
      const at = to + x * 3;
      rows[at] = mixed(rows[at] ?? 0, red, own);
      rows[at + 1] = mixed(rows[at + 1] ?? 0, green, own);
      rows[at + 2] = mixed(rows[at + 2] ?? 0, blue, own);
    }
  }

  #at(x: number, y: number): number {
    return y * this.stride + 1 + x * this.channels;
  }

  /** Lays the colour at `from` of `data` over a pixel: source over, straight alpha. */
  #over(to: number, data: Uint8Array, from: number, cover: number): void {
    const { rows } = this;
    if (this.channels === 3) {
      for (let i = 0; i < 3; i += 1) rows[to + i] = mixed(rows[to + i] ?? 0, data[from + i] ?? 0, cover);
      return;
    }
    const kept = ((rows[to + 3] ?? 0) * (255 - cover)) / 255;
    const alpha = cover + kept;
    if (alpha === 0) return;
    for (let i = 0; i < 3; i += 1) {
      rows[to + i] = ((data[from + i] ?? 0) * cover + (rows[to + i] ?? 0) * kept) / alpha + 0.5;
    }
    rows[to + 3] = alpha + 0.5;
  }
}
