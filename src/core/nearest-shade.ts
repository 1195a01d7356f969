import { contrast, type HexColour } from './colour.ts';
import { fromOklch, toOklch } from './oklch.ts';

const steps = 200;

/** The first of these levels of lightness at which the colour passes, as vivid as that level can be. */
const firstPassing = (
  hex: HexColour,
  levels: readonly number[],
  passes: (shade: HexColour) => boolean,
): HexColour | undefined => {
  const { chroma, hue } = toOklch(hex);
  for (const lightness of levels) {
    const shade = fromOklch({ lightness, chroma, hue });
    if (passes(shade)) return shade;
  }
  return undefined;
};

/** How far apart two colours of one hue are; a colour that pales is further than one that darkens. */
const distance = (one: HexColour, other: HexColour): number => {
  const [a, b] = [toOklch(one), toOklch(other)];
  return Math.hypot(a.lightness - b.lightness, 2 * (a.chroma - b.chroma));
};

/**
 * The nearest shade of a colour that has at least `ratio` against each of `grounds`: the colour itself when it
 * passes; `undefined` when no shade does (the grounds are too far apart). Lighter or darker, it keeps its hue, and
 * stays as vivid as a screen can show it.
 */
export const nearestPassing = (
  hex: HexColour,
  grounds: readonly HexColour[],
  ratio: number,
): HexColour | undefined => {
  const passes = (shade: HexColour): boolean => grounds.every((ground) => contrast(shade, ground) >= ratio);
  if (passes(hex)) return hex;
  const { lightness } = toOklch(hex);
  const towards = (end: 0 | 1): number[] =>
    Array.from({ length: steps }, (_, step) => lightness + ((end - lightness) * (step + 1)) / steps);
  return ([0, 1] as const)
    .flatMap((end) => firstPassing(hex, towards(end), passes) ?? [])
    .toSorted((a, b) => distance(hex, a) - distance(hex, b))[0];
};
