import type { ImageSize } from './drawn.ts';
import { coverAt, spansOf, type Ink } from './ink.ts';
import { mixed, shownRuns, wordsOf, type Colour, type Picture } from './picture.ts';

/** Where the left upper corner of a thing lies on an image, in px. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** From, up to and not including. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Writes again what stands at a place, until it stands there so many times: twice as much at each turn. */
const repeat = (
  bytes: Uint8Array,
  at: number,
  { length, times }: { readonly length: number; readonly times: number },
): void => {
  const end = at + length * times;
  for (let done = length; at + done < end; done *= 2)
    bytes.copyWithin(at + done, at, Math.min(at + done, end - done));
};

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

  /** Bytes that an image takes. */
  static bytes({ width, height }: ImageSize, channels: 3 | 4): number {
    return (1 + width * channels) * height;
  }

  /** `memory`, when given, is painted on; what it holds shows. */
  constructor({ width, height }: ImageSize, channels: 3 | 4, memory?: ArrayBuffer) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.stride = 1 + width * channels;
    const bytes = Pixels.bytes(this, channels);
    this.rows = memory ? new Uint8Array(memory, 0, bytes) : new Uint8Array(bytes);
  }

  /** Fills a box with a colour. */
  fill(box: Corner & ImageSize, colour: Colour): void {
    const { columns, lines } = this.#seen(box, box);
    const first = this.#at(box.left + columns.from, box.top + lines.from);
    const end = this.#at(box.left + columns.to, box.top + lines.from);
    if (first >= end || lines.from >= lines.to) return;
    this.#over(first, colour, 0, 255);
    repeat(this.rows, first, { length: this.channels, times: columns.to - columns.from });
    for (let y = 1; y < lines.to - lines.from; y += 1)
      this.rows.copyWithin(first + y * this.stride, first, end);
  }

  /** Lays a colour where there is ink, `left` and `top` px further; `frame` cuts it. */
  ink(ink: Ink, colour: Colour, at: Corner, frame?: Ink): void {
    const { cover, runs, width } = ink;
    const { rows, channels } = this;
    const left = ink.left + at.left;
    const top = ink.top + at.top;
    const red = colour[0] ?? 0;
    const green = colour[1] ?? 0;
    const blue = colour[2] ?? 0;
    const opaque = !frame && channels === 3;
    for (let i = 0; i < runs.length; i += 3) {
      const row = runs[i] ?? 0;
      const y = top + row;
      if (y < 0 || y >= this.height) continue;
      const first = Math.max(runs[i + 1] ?? 0, -left);
      const end = row * width + Math.min(runs[i + 2] ?? 0, this.width - left);
      for (
        let from = row * width + first, to = this.#at(left + first, y);
        from < end;
        from += 1, to += channels
      ) {
        const own = cover[from] ?? 0;
        if (!opaque) {
          const cut = frame ? Math.round((own * coverAt(frame, left + from - row * width, y)) / 255) : own;
          this.#over(to, colour, 0, cut);
        } else if (own === 255) {
          rows[to] = red;
          rows[to + 1] = green;
          rows[to + 2] = blue;
        } else {
          rows[to] = mixed(rows[to] ?? 0, red, own);
          rows[to + 1] = mixed(rows[to + 1] ?? 0, green, own);
          rows[to + 2] = mixed(rows[to + 2] ?? 0, blue, own);
        }
      }
    }
  }

  /** Lays a picture with its left upper corner at a place; `frame`, as large as the picture, cuts it. */
  picture(picture: Picture, at: Corner, frame?: Ink): void {
    if (picture.channels === 3) this.#photo(picture, at, frame);
    else this.#drawing(picture, at, frame);
  }

  /** Lays a drawing: what it covers whole is written at once, the rest is mixed. */
  #drawing(picture: Picture, at: Corner, frame?: Ink): void {
    const { rows, channels } = this;
    const { width, data } = picture;
    const { columns, lines } = this.#seen(at, picture);
    const words = wordsOf(picture);
    const runs = shownRuns(picture);
    for (let i = 0; i < runs.length; i += 3) {
      const y = runs[i] ?? 0;
      if (y < lines.from || y >= lines.to) continue;
      const from = y * width;
      const end = Math.min(columns.to, runs[i + 2] ?? 0);
      let x = Math.max(columns.from, runs[i + 1] ?? 0);
      for (let to = this.#at(at.left + x, at.top + y); x < end; x += 1, to += channels) {
        const word = words[from + x] ?? 0;
        const own = word >>> 24;
        if (own === 255 && !frame) {
          rows[to] = word;
          rows[to + 1] = word >> 8;
          rows[to + 2] = word >> 16;
          if (channels === 4) rows[to + 3] = 255;
          const first = x;
          while (x + 1 < end && words[from + x + 1] === word) x += 1;
          repeat(rows, to, { length: channels, times: x - first + 1 });
          to += (x - first) * channels;
        } else {
          const cut = frame ? Math.round((own * coverAt(frame, at.left + x, at.top + y)) / 255) : own;
          this.#over(to, data, (from + x) * 4, cut);
        }
      }
    }
  }

  /** Lays an opaque picture: what its frame covers whole is copied row by row, its edge is mixed. */
  #photo(picture: Picture, at: Corner, frame?: Ink): void {
    const { channels } = this;
    const { width, data } = picture;
    const { columns, lines } = this.#seen(at, picture);
    const spans = frame && spansOf(frame);
    for (let y = lines.from; y < lines.to; y += 1) {
      const from = y * width * 3;
      const to = this.#at(at.left, at.top + y);
      const low = Math.max(columns.from, spans ? (spans[y * 4 + 1] ?? 0) : 0);
      const high = Math.max(low, Math.min(columns.to, spans ? (spans[y * 4 + 2] ?? 0) : width));
      const mix = (x: number, cover: number): void => {
        this.#over(to + x * channels, data, from + x * 3, cover);
      };
      if (channels === 3) this.rows.set(data.subarray(from + low * 3, from + high * 3), to + low * 3);
      else for (let x = low; x < high; x += 1) mix(x, 255);
      if (!frame || !spans) continue;
      for (let x = Math.max(columns.from, spans[y * 4] ?? 0); x < low; x += 1)
        mix(x, frame.cover[y * width + x] ?? 0);
      for (let x = high; x < Math.min(columns.to, spans[y * 4 + 3] ?? 0); x += 1)
        mix(x, frame.cover[y * width + x] ?? 0);
    }
  }

  /** Which columns and lines of a thing lie on the image: a pixel beside a row would be the filter of the next. */
  #seen({ left, top }: Corner, { width, height }: ImageSize): { columns: Span; lines: Span } {
    return {
      columns: { from: Math.max(0, -left), to: Math.min(width, this.width - left) },
      lines: { from: Math.max(0, -top), to: Math.min(height, this.height - top) },
    };
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
