import type { ImageSize } from './drawn.ts';
import type { Ink } from './ink.ts';
import { coverAt, mixed, wholeRun, type Colour, type Picture } from './picture.ts';

/** How painting changed the two sums of an Adler-32; the checksum of the whole follows without reading it again. */
export interface SumChange {
  readonly low: number;
  readonly high: number;
}

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
  #low = 0;
  #high = 0;

  constructor({ width, height }: ImageSize, channels: 3 | 4) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.stride = 1 + width * channels;
    this.rows = new Uint8Array(this.stride * height);
  }

  /** Takes rows from another image of the same size, and counts what changes from here. */
  startFrom(ground: Pixels, ranges: readonly { readonly from: number; readonly to: number }[]): void {
    for (const { from, to } of ranges) {
      const start = from * this.stride;
      this.rows.set(ground.rows.subarray(start, to * this.stride), start);
    }
    this.#low = 0;
    this.#high = 0;
  }

  /**
   * Writes rows as differences from the pixel on the left (filter 1, Sub): for photos. Nothing may be painted on
   * them any more.
   */
  differentiate({ from, to }: { readonly from: number; readonly to: number }): void {
    const { rows, stride, channels } = this;
    for (let y = from; y < to; y += 1) {
      const start = y * stride;
      let plain = 1 - (rows[start] ?? 0);
      let weighted = 0;
      rows[start] = 1;
      for (let i = stride - 1; i > channels; i -= 1) {
        const old = rows[start + i] ?? 0;
        const now = (old - (rows[start + i - channels] ?? 0)) & 255;
        rows[start + i] = now;
        // Small enough for 32-bit sums in rows up to 1300 px wide.
        plain = (plain + now - old) | 0;
        weighted = (weighted + i * (now - old)) | 0;
      }
      this.#low += plain;
      this.#high += (rows.length - start) * plain - weighted;
    }
  }

  /** What was changed since `startFrom`. */
  change(): SumChange {
    return { low: this.#low, high: this.#high };
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
    for (let y = 0; y < picture.height; y += 1) {
      const [low, high] = picture.channels === this.channels ? wholeRun(frame, y, picture) : [0, 0];
      const from = y * picture.width * picture.channels;
      const to = this.#at(at.left, at.top + y);
      if (low < high) {
        this.#copy(to + low * 3, picture.data.subarray(from + low * 3, from + high * 3));
      }
      for (let x = 0; x < picture.width; x += 1) {
        if (x === low && low < high) x = high;
        if (x >= picture.width) break;
        const own = picture.channels === 4 ? (picture.data[from + x * 4 + 3] ?? 0) : 255;
        if (own === 0) continue;
        const cut = frame ? Math.round((own * coverAt(frame, at.left + x, at.top + y)) / 255) : own;
        this.#over(to + x * this.channels, picture.data, from + x * picture.channels, cut);
      }
    }
  }

  /** Replaces a run of bytes of one row. */
  #copy(to: number, run: Uint8Array): void {
    const { rows } = this;
    let plain = 0;
    let weighted = 0;
    // A row of the largest frame is short enough for 32-bit sums.
    for (let i = 0; i < run.length; i += 1) {
      const difference = (run[i] ?? 0) - (rows[to + i] ?? 0);
      plain = (plain + difference) | 0;
      weighted = (weighted + i * difference) | 0;
    }
    rows.set(run, to);
    this.#low += plain;
    this.#high += (rows.length - to) * plain - weighted;
  }

  /** Lays a colour on a row of opaque pixels, as much as each is covered. The same sums as `#over`, kept at hand. */
  #inkRow(to: number, cover: Uint8Array, colour: Colour): void {
    const { rows } = this;
    const red = colour[0] ?? 0;
    const green = colour[1] ?? 0;
    const blue = colour[2] ?? 0;
    let low = 0;
    let weighted = 0;
    for (let x = 0; x < cover.length; x += 1) {
      const own = cover[x] ?? 0;
      if (own === 0) continue;
      const at = to + x * 3;
      const a = mixed(rows[at] ?? 0, red, own);
      const b = mixed(rows[at + 1] ?? 0, green, own);
      const c = mixed(rows[at + 2] ?? 0, blue, own);
      rows[at] = (rows[at] ?? 0) + a;
      rows[at + 1] = (rows[at + 1] ?? 0) + b;
      rows[at + 2] = (rows[at + 2] ?? 0) + c;
      low += a + b + c;
      weighted += x * 3 * (a + b + c) + b + 2 * c;
    }
    this.#low += low;
    this.#high += (rows.length - to) * low - weighted;
  }

  #at(x: number, y: number): number {
    return y * this.stride + 1 + x * this.channels;
  }

  /** Lays the colour at `from` of `data` over a pixel: source over, straight alpha. */
  #over(to: number, data: Uint8Array, from: number, cover: number): void {
    const { rows } = this;
    if (this.channels === 3) {
      for (let i = 0; i < 3; i += 1) {
        const difference = mixed(rows[to + i] ?? 0, data[from + i] ?? 0, cover);
        rows[to + i] = (rows[to + i] ?? 0) + difference;
        this.#low += difference;
        this.#high += (rows.length - to - i) * difference;
      }
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
