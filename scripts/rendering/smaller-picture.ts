import sharp from 'sharp';
import type { Picture } from './picture.ts';

/** Each of two by two pixels of an opaque picture as their mean. The side is even. */
export const halved = ({ data, width, height }: Picture): Picture => {
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

/** An opaque square picture made smaller. */
export const resized = async (
  { data, width, height, channels }: Picture,
  side: number,
): Promise<Picture> => ({
  width: side,
  height: side,
  channels,
  data: await sharp(data, { raw: { width, height, channels } })
    .resize(side, side, { kernel: 'cubic' })
    .raw()
    .toBuffer(),
});
