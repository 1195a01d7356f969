import type { Picture } from './picture.ts';

/** Px between the points that are looked at. */
const step = 8;

/** Whether a colour may be skin, of any shade: more red than green than blue, not grey. */
const maybeSkin = (red: number, green: number, blue: number): boolean =>
  red > 60 && red > green && green >= blue && red - blue > 20 && red - green > 6;

/** How much a point catches the eye: how much it differs from its neighbours, and whether it may be skin. */
const draw = ({ data, width, channels }: Picture, x: number, y: number): number => {
  const at = (y * width + x) * channels;
  let change = 0;
  for (let i = 0; i < 3; i += 1) {
    const value = data[at + i] ?? 0;
    change += Math.abs(value - (data[at + step * channels + i] ?? 0));
    change += Math.abs(value - (data[at + step * width * channels + i] ?? 0));
  }
  return change + (maybeSkin(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) ? 120 : 0);
};

/**
 * Where the square that catches the eye most begins along the longer side of an opaque picture, in px. Where several
 * are equal, the one nearest to the middle.
 */
export const focusOf = (picture: Picture): number => {
  const { width, height } = picture;
  const side = Math.min(width, height);
  const room = Math.max(width, height) - side;
  const lines = new Float64Array(Math.ceil(Math.max(width, height) / step));
  for (let y = 0; y + step < height; y += step) {
    for (let x = 0; x + step < width; x += step) {
      const line = (width > height ? x : y) / step;
      lines[line] = (lines[line] ?? 0) + draw(picture, x, y);
    }
  }
  // Of an upright picture the upper half: that is where faces are, whatever a scarf or a jumper has of the colours of skin.
  const last = height > width ? room / 2 : room;
  let best = { at: Math.round(room / 2), sum: -1 };
  for (let at = 0; at <= last; at += step) {
    let sum = 0;
    for (let line = Math.ceil(at / step); line * step < at + side; line += 1) sum += lines[line] ?? 0;
    const nearer = Math.abs(at - room / 2) < Math.abs(best.at - room / 2);
    if (sum > best.sum || (sum === best.sum && nearer)) best = { at, sum };
  }
  return best.at;
};
