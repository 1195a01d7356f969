import { once } from '../../src/core/once.ts';

/** How much of each pixel a shape covers, 0 to 255, row by row, in a box placed on the image in whole px. */
export interface Ink {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
  /** Where ink is: of each stretch its row, its first column and the column after its last. */
  readonly runs: Int32Array;
}

/** Where ink goes, in whole px of the image. */
export type InkBox = Omit<Ink, 'cover' | 'runs'>;

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
