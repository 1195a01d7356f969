import sharp from 'sharp';
import { freed } from './freed.ts';
import type { Picture } from './picture.ts';

/** Every other of four bytes, the first one lowest. */
const evenBytes = 0x00ff00ff;

/**
 * Each of two by two pixels of an opaque picture as their mean. The side is even. Four channels at once, two of them
 * in each half of a number: of a pixel's three, and one that the next pixel writes over.
 */
const halved = ({ data, width, height }: Picture): Picture => {
  const [w, h] = [width / 2, height / 2];
  const half = new Uint8Array(w * h * 3);
  const from = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const to = new DataView(half.buffer);
  const below = width * 3;
  const rounding = 0x00020002;
  for (let y = 0; y < h; y += 1) {
    let at = y * 2 * below;
    const end = (y + 1) * w * 3 - 3;
    for (let i = y * w * 3; i < end; i += 3, at += 6) {
      const a = from.getInt32(at, true);
      const b = from.getInt32(at + 3, true);
      const c = from.getInt32(at + below, true);
      const d = from.getInt32(at + below + 3, true);
      const even = (a & evenBytes) + (b & evenBytes) + (c & evenBytes) + (d & evenBytes) + rounding;
      const odd =
        ((a >>> 8) & evenBytes) +
        ((b >>> 8) & evenBytes) +
        ((c >>> 8) & evenBytes) +
        ((d >>> 8) & evenBytes) +
        rounding;
      to.setInt32(i, ((even >> 2) & evenBytes) | (((odd >> 2) & evenBytes) << 8), true);
    }
    for (let channel = 0; channel < 3; channel += 1) {
      const above = (data[at + channel] ?? 0) + (data[at + channel + 3] ?? 0);
      const under = (data[at + channel + below] ?? 0) + (data[at + channel + below + 3] ?? 0);
      half[end + channel] = (above + under + 2) >> 2;
    }
  }
  return { width: w, height: h, channels: 3, data: half };
};

/** An opaque square picture, less than half as wide: `side` px. Halved first, so that the rest is cheap. */
export const smaller = async (picture: Picture, side: number): Promise<Picture> => {
  const { data, width, height, channels } = halved(picture);
  const small = await sharp(data, { raw: { width, height, channels } })
    .resize(side, side, { kernel: 'cubic' })
    .raw()
    .toBuffer();
  freed(data);
  return { width: side, height: side, channels, data: small };
};
