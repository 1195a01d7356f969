import sharp from 'sharp';
import { freed } from './freed.ts';
import type { Picture } from './picture.ts';

/** Each of two by two pixels of an opaque picture as their mean. The side is even. */
const halved = ({ data, width, height }: Picture): Picture => {
  const [w, h] = [width / 2, height / 2];
  const half = new Uint8Array(w * h * 3);
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
  return { width: w, height: h, channels: 3, data: half };
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

/**
 * An opaque square picture in several widths, in px, all less than half its own: halved first, so that each is cheap.
 */
export const smaller = async (picture: Picture, sides: readonly number[]): Promise<Picture[]> => {
  const half = halved(picture);
  const all = await Promise.all(sides.map((side) => resized(half, side)));
  freed(half.data);
  return all;
};
