import sharp from 'sharp';
import { freeOnes } from './free-ones.ts';
import type { Picture } from './picture.ts';

/** Each of two by two pixels of an opaque picture as their mean, into `half`. The side is even. */
const halve = ({ data, width, height }: Picture, half: Uint8Array): Picture => {
  const [w, h] = [width / 2, height / 2];
  const below = width * 3;
  for (let y = 0; y < h; y += 1) {
    let from = y * 2 * below;
    for (let to = y * w * 3; to < (y + 1) * w * 3; from += 3) {
      for (let channel = 0; channel < 3; channel += 1, from += 1, to += 1) {
        const above = (data[from] ?? 0) + (data[from + 3] ?? 0);
        half[to] = (above + (data[from + below] ?? 0) + (data[from + below + 3] ?? 0) + 2) >> 2;
      }
    }
  }
  return { width: w, height: h, channels: 3, data: half.subarray(0, w * h * 3) };
};

const resized = async ({ data, width, height, channels }: Picture, side: number): Promise<Picture> => ({
  width: side,
  height: side,
  channels,
  data: await sharp(data, { raw: { width, height, channels } })
    .resize(side, side, { kernel: 'cubic' })
    .raw()
    .toBuffer(),
});

/** Memory for halves, one after the other. */
const halves = freeOnes(() => ({ data: new Uint8Array(0) }));

/**
 * An opaque square picture in several widths, in px, all less than half its own: halved first, so that each is cheap.
 */
export const smaller = (picture: Picture, sides: readonly number[]): Promise<Picture[]> =>
  halves((memory) => {
    const bytes = picture.data.length / 4;
    if (memory.data.length < bytes) memory.data = new Uint8Array(bytes);
    const half = halve(picture, memory.data);
    return Promise.all(sides.map((side) => resized(half, side)));
  });
