import type { BadgeTheme } from '../../src/badges/badge-content.ts';
import { contrast, shade, toHex, type HexColour } from '../../src/core/colour.ts';
import { toOklch } from '../../src/core/oklch.ts';
import { onCircle, type Point } from '../../src/core/outline.ts';
import type { Picture } from './picture.ts';

/** Where a portrait's edge is looked at: along its left and right half circles and its foot, in a square of 1. */
const inset = 0.03;
const along = Array.from({ length: 24 }, (_, i) => (i + 0.5) / 24);
const centre: Point = { x: 0.5, y: 0.5 };
const sides: readonly (readonly Point[])[] = [
  along.map((share) => onCircle(centre, 0.5 - inset, 90 + 180 * share)),
  along.map((share) => onCircle(centre, 0.5 - inset, 270 + 180 * share)),
  along.map((share) => ({ x: inset + share * (1 - 2 * inset), y: 1 - inset })),
];

/** Side of the part of a portrait that counts as one place, in a square of 1: about 4 px of the small one. */
const place = 1 / 41;

/** The mean colour of a place, as `#RRGGBB`. */
const colourAt = ({ data, width, height, channels }: Picture, { x, y }: Point): HexColour => {
  const size = Math.max(1, Math.round(width * place));
  const start = (at: number, length: number): number =>
    Math.min(length - size, Math.max(0, Math.round(at * length - size / 2)));
  const [left, top] = [start(x, width), start(y, height)];
  const sums = [0, 0, 0];
  for (let row = top; row < top + size; row += 1) {
    for (let column = left; column < left + size; column += 1) {
      const at = (row * width + column) * channels;
      for (let i = 0; i < 3; i += 1) sums[i] = (sums[i] ?? 0) + (data[at + i] ?? 0);
    }
  }
  return toHex(sums.map((sum) => sum / size ** 2 / 255));
};

/** How different two colours look, as far apart as they are in Oklab: 0.02 is hardly seen side by side. */
const difference = (one: HexColour, other: HexColour): number => {
  const [a, b] = [toOklch(one), toOklch(other)];
  return Math.hypot(
    a.lightness - b.lightness,
    a.chroma * Math.cos(a.hue) - b.chroma * Math.cos(b.hue),
    a.chroma * Math.sin(a.hue) - b.chroma * Math.sin(b.hue),
  );
};

const alike = 0.06;
/** Share of one side from which a portrait no longer looks like a D. */
const much = 0.25;

/** Whether a portrait ends, along a good part of one side, in the colour of the ground that it lies on. */
export const meltsInto = (portrait: Picture, ground: HexColour): boolean =>
  sides.some((points) => {
    const melted = points.filter((point) => difference(colourAt(portrait, point), ground) < alike);
    return melted.length >= much * points.length;
  });

/** The theme with an edge around a portrait that would melt into the ground, or into the tone on it that small ones lie on: of paper where that shows, else of a light shade of the programme's colour. */
export const framedTheme = <
  Theme extends Pick<BadgeTheme, 'paper' | 'ground' | 'groundTone' | 'primary' | 'frame'>,
>(
  theme: Theme,
  portrait: Picture,
): Theme => {
  if (![theme.ground, theme.groundTone].some((one) => meltsInto(portrait, one))) return theme;
  const shows = contrast(theme.paper, theme.ground) >= 1.3;
  return { ...theme, frame: shows ? theme.paper : shade(theme.primary, 1, 0.5) };
};
