import type { Picture } from './picture.ts';

/** Every other of four bytes, the first one lowest. */
const evenBytes = 0x00ff00ff;
/** Half of sixteen, in both halves of a number. */
const rounding = 0x00080008;

/**
 * Each of four by four pixels of an opaque picture as their mean; a side is a multiple of four. Four channels at once,
 * two of them in each half of a number: of a pixel's three, and one that the next pixel writes over.
 */
export const quartered = ({ data, width, height }: Picture): Picture => {
  const [w, h] = [width / 4, height / 4];
  const stride = width * 3;
  const small = new Uint8Array(w * h * 3);
  const from = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const to = new DataView(small.buffer);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      let even = rounding;
      let odd = rounding;
      // Four bytes at a time; those of the fourth pixel end with it, as nothing may be behind it.
      for (let row = 0, at = y * 4 * stride + x * 12; row < 4; row += 1, at += stride) {
        const a = from.getInt32(at, true);
        const b = from.getInt32(at + 3, true);
        const c = from.getInt32(at + 6, true);
        const d = from.getInt32(at + 8, true) >>> 8;
        even += (a & evenBytes) + (b & evenBytes) + (c & evenBytes) + (d & evenBytes);
        odd +=
          ((a >>> 8) & evenBytes) +
          ((b >>> 8) & evenBytes) +
          ((c >>> 8) & evenBytes) +
          ((d >>> 8) & evenBytes);
      }
      const pixel = ((even >> 4) & evenBytes) | (((odd >> 4) & evenBytes) << 8);
      const at = (y * w + x) * 3;
      if (at + 4 <= small.length) {
        to.setInt32(at, pixel, true);
        continue;
      }
      for (let i = 0; i < 3; i += 1) small[at + i] = pixel >> (8 * i);
    }
  }
  return { width: w, height: h, channels: 3, data: small };
};
