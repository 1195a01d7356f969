import type { Picture } from './picture.ts';

/** Whether a colour may be skin, of any shade: more red than green than blue, not grey. */
const maybeSkin = (red: number, green: number, blue: number): boolean =>
  red > 60 && red > green && green >= blue && red - blue > 20 && red - green > 6;

/** How much a point catches the eye: how much it differs from its neighbours, `step` px away, and whether it may be skin. */
const draw = ({ data, width, channels }: Picture, x: number, y: number, step: number): number => {
  const at = (y * width + x) * channels;
  let change = 0;
  for (let i = 0; i < 3; i += 1) {
    const value = data[at + i] ?? 0;
    change += Math.abs(value - (data[at + step * channels + i] ?? 0));
    change += Math.abs(value - (data[at + step * width * channels + i] ?? 0));
  }
  return change + (maybeSkin(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) ? 120 : 0);
};

/** Points that are looked at along the shorter side: as many in a picture of any size, so that all sizes show the same. */
const points = 80;

/** How much each line across the longer side catches the eye. */
const linesOf = (picture: Picture, step: number): Float64Array => {
  const { width, height } = picture;
  const lines = new Float64Array(Math.ceil(Math.max(width, height) / step));
  for (let y = 0; y + step < height; y += step) {
    for (let x = 0; x + step < width; x += step) {
      const line = (width > height ? x : y) / step;
      lines[line] = (lines[line] ?? 0) + draw(picture, x, y, step);
    }
  }
  // What all lines have, such as the noise of a plain ground, draws the eye nowhere.
  const common = lines.toSorted()[Math.floor(lines.length / 4)] ?? 0;
  return lines.map((line) => Math.max(0, line - common));
};

/** Where what catches the eye has its middle, in lines, among those that a square around `middle` shows; there without any. */
const middleOf = (lines: Float64Array, middle: number, side: number): number => {
  let [sum, moment] = [0, 0];
  const first = Math.max(0, Math.ceil(middle - side / 2));
  for (let line = first; line < Math.min(lines.length, middle + side / 2); line += 1) {
    sum += lines[line] ?? 0;
    moment += (lines[line] ?? 0) * (line + 0.5);
  }
  return sum > 0 ? moment / sum : middle;
};

/** How often the square is moved to the middle of what it shows: it hardly moves any more. */
const moves = 12;

/**
 * Where the square that catches the eye most begins along the longer side of an opaque picture, in px: what catches it
 * stands in the middle, as far as the picture goes.
 */
export const focusOf = (picture: Picture): number => {
  const { width, height } = picture;
  const side = Math.min(width, height);
  const room = Math.max(width, height) - side;
  const step = Math.max(1, Math.round(side / points));
  const lines = linesOf(picture, step);
  let best = { middle: lines.length / 2, sum: -1 };
  for (let at = 0; at <= room; at += step) {
    const middle = (at + side / 2) / step;
    let sum = 0;
    // Weighted towards its middle: any square that holds all of a face would else be as good as another.
    for (const [line, value] of lines.entries())
      sum += value * Math.max(0, 1 - Math.abs(line + 0.5 - middle) / (side / step / 2));
    if (sum > best.sum) best = { middle, sum };
  }
  let { middle } = best;
  for (let move = 0; move < moves; move += 1) middle = middleOf(lines, middle, side / step);
  // Of an upright picture the upper half: that is where faces are, whatever a scarf or a jumper has of the colours of skin.
  const last = height > width ? room / 2 : room;
  return Math.round(Math.min(last, Math.max(0, middle * step - side / 2)));
};
