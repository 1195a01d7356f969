import type { Ink, InkBox } from './ink.ts';
import { reused } from './reused.ts';

/** Segments for one px of a curve's length are plenty below this many. */
const mostSegments = 24;

/** Share of a pixel from which it has ink. */
const least = 0.001;

/** Memory for the sums of one shape after the other: each takes it, and leaves it as it found it, all zero. */
let emptySums = new Float32Array(0);
const runsRoom = reused((length) => new Int32Array(length));

/**
 * A place to fill outlines on, with exact coverage of each pixel: every line leaves at each pixel the area to its
 * right, and a running sum along the row gives the fill. Outlines that overlap count once.
 */
export class InkWell {
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;
  readonly #height: number;
  readonly #sums: Float32Array<ArrayBuffer>;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  /** The box, in whole px of the image, that all outlines lie in; what leaves it above or below is cut. */
  constructor(box: InkBox) {
    this.#left = box.left;
    this.#top = box.top;
    this.#width = box.width;
    this.#height = box.height;
    // One more column: the last pixel leaves its rest there.
    const sums = (box.width + 2) * box.height;
    this.#sums = emptySums.length < sums ? new Float32Array(sums) : emptySums;
    emptySums = new Float32Array(0);
  }

  moveTo(x: number, y: number): void {
    this.close();
    this.#x = this.#startX = x - this.#left;
    this.#y = this.#startY = y - this.#top;
  }

  lineTo(x: number, y: number): void {
    this.#segment(x - this.#left, y - this.#top);
  }

  /** A quadratic curve, as the cubic one that it is: its handle, then its end, as x and y each. */
  quadraticTo(points: readonly number[]): void {
    const [cx = 0, cy = 0, x = 0, y = 0] = points;
    const x0 = this.#x + this.#left;
    const y0 = this.#y + this.#top;
    const third = 2 / 3;
    this.cubicTo([
      x0 + (cx - x0) * third,
      y0 + (cy - y0) * third,
      x + (cx - x) * third,
      y + (cy - y) * third,
      x,
      y,
    ]);
  }

  /** A cubic curve: its two handles, then its end, as x and y each. */
  cubicTo(points: readonly number[]): void {
    const x0 = this.#x;
    const y0 = this.#y;
    const x1 = (points[0] ?? 0) - this.#left;
    const y1 = (points[1] ?? 0) - this.#top;
    const x2 = (points[2] ?? 0) - this.#left;
    const y2 = (points[3] ?? 0) - this.#top;
    const x3 = (points[4] ?? 0) - this.#left;
    const y3 = (points[5] ?? 0) - this.#top;
    const bend =
      Math.abs(x0 - 2 * x1 + x2) +
      Math.abs(y0 - 2 * y1 + y2) +
      Math.abs(x1 - 2 * x2 + x3) +
      Math.abs(y1 - 2 * y2 + y3);
    const steps = Math.min(mostSegments, Math.max(1, Math.ceil(Math.sqrt(bend * 3))));
    for (let i = 1; i < steps; i += 1) {
      const t = i / steps;
      const u = 1 - t;
      const a = u * u * u;
      const b = 3 * u * u * t;
      const c = 3 * u * t * t;
      const d = t * t * t;
      this.#segment(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
    }
    this.#segment(x3, y3);
  }

  close(): void {
    if (this.#x !== this.#startX || this.#y !== this.#startY) this.#segment(this.#startX, this.#startY);
  }

  /** The fill of all outlines so far. */
  ink(): Ink {
    this.close();
    const box = { left: this.#left, top: this.#top, width: this.#width, height: this.#height };
    const { width, height } = box;
    const sums = this.#sums;
    const cover = new Uint8Array(width * height);
    // In each row, at most a run in every other pixel.
    const runs = runsRoom(3 * height * (1 + (width >> 1)));
    let used = 0;
    for (let y = 0; y < height; y += 1) {
      const row = y * (width + 2);
      const end = row + width;
      const shift = y * width - row;
      for (let at = row; at < end; at += 1) {
        if (sums[at] === 0) continue;
        const begin = at;
        let value = 0;
        for (let sum = 0; at < end; at += 1) {
          const change = sums[at] ?? 0;
          if (change !== 0) {
            sum += change;
            sums[at] = 0;
            const share = sum < 0 ? -sum : sum;
            if (share <= least) break;
            value = share > 1 ? 255 : Math.floor(share * 255 + 0.5);
          }
          cover[at + shift] = value;
        }
        if (at === begin) continue;
        runs[used] = y;
        runs[used + 1] = begin - row;
        runs[used + 2] = at - row;
        used += 3;
      }
      sums[end] = sums[end + 1] = 0;
    }
    emptySums = sums;
    return { ...box, cover, runs: runs.slice(0, used) };
  }

  #segment(toX: number, toY: number): void {
    const fromX = this.#x;
    const fromY = this.#y;
    this.#x = toX;
    this.#y = toY;
    if (fromY === toY) return;
    const down = fromY < toY;
    const y0 = down ? fromY : toY;
    const y1 = down ? toY : fromY;
    const slope = (toX - fromX) / (toY - fromY);
    const last = Math.min(this.#height, Math.ceil(y1));
    let y = Math.max(0, Math.floor(y0));
    let x = (down ? fromX : toX) + (Math.max(0, y0) - y0) * slope;
    for (; y < last; y += 1) {
      const tall = Math.min(y + 1, y1) - Math.max(y, y0);
      const next = x + slope * tall;
      this.#spread(y * (this.#width + 2), x < next ? x : next, x < next ? next : x, down ? tall : -tall);
      x = next;
    }
  }

  /** Leaves the area right of a piece of line, `tall` px of one row high, from `low` to `high` across. */
  #spread(row: number, low: number, high: number, tall: number): void {
    const sums = this.#sums;
    const most = this.#width;
    const a = Math.min(most, Math.max(0, low));
    const b = Math.min(most, Math.max(0, high));
    const first = Math.floor(a);
    const end = Math.ceil(b);
    const at = row + first;
    if (end <= first + 1) {
      const right = tall * ((a + b) / 2 - first);
      sums[at] = (sums[at] ?? 0) + tall - right;
      sums[at + 1] = (sums[at + 1] ?? 0) + right;
      return;
    }
    const slope = 1 / (b - a);
    let before = 0;
    for (let x = first; x < end; x += 1) {
      const from = Math.max(a, x);
      const to = Math.min(b, x + 1);
      const here = tall * slope * (to - from);
      // Of the share of the line inside this pixel, the pixel keeps what lies right of it; the next gets the rest.
      const right = here * ((from + to) / 2 - x);
      sums[row + x] = (sums[row + x] ?? 0) + before + here - right;
      before = right;
    }
    sums[row + end] = (sums[row + end] ?? 0) + before;
  }
}

/** What `draw` fills of a box, in whole px of the image. */
export const inkOf = (box: InkBox, draw: (well: InkWell) => void): Ink => {
  const well = new InkWell(box);
  draw(well);
  return well.ink();
};
