import { toHex, type HexColour } from './colour.ts';

/** A colour by how light, how vivid and which hue it looks. Björn Ottosson, "A perceptual color space", 2020. */
export interface Oklch {
  /** 0 (black) to 1 (white). */
  readonly lightness: number;
  /** 0 (grey) to about 0.37. */
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

export const toOklch = (hex: HexColour): Oklch => {
  const at = (index: number): number => linear(Number.parseInt(hex.slice(index, index + 2), 16) / 255);
  const [red, green, blue] = [at(1), at(3), at(5)];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
};

const channelsOf = ({ lightness, chroma, hue }: Oklch): readonly number[] => {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(gamma);
};

/** The nearest colour of a screen: as vivid as asked, or as vivid as that lightness can be. */
export const fromOklch = (colour: Oklch): HexColour => {
  let channels = channelsOf(colour);
  for (let share = 1; channels.some((value) => value < -0.001 || value > 1.001) && share > 0; share -= 0.02) {
    channels = channelsOf({ ...colour, chroma: colour.chroma * share });
  }
  return toHex(channels);
};

/** The colour made lighter, as vivid as before, just until it passes; `undefined` when even the lightest fails. */
export const lifted = (hex: HexColour, passes: (lighter: HexColour) => boolean): HexColour | undefined => {
  if (passes(hex)) return hex;
  const { lightness, ...rest } = toOklch(hex);
  for (let level = lightness; level <= 1; level += 0.01) {
    const lighter = fromOklch({ lightness: level, ...rest });
    if (passes(lighter)) return lighter;
  }
  return undefined;
};
