import { z } from 'zod';
import { shaped } from './field.ts';

/** A colour as `#RRGGBB`. */
export const hexColourSchema = shaped(z.string().regex(/^#[0-9a-fA-F]{6}$/), [
  'une couleur entre guillemets, # suivi de six chiffres ou lettres de A à F, comme "#0B5D57"',
  'a colour in quotation marks, # followed by six digits or letters from A to F, such as "#0B5D57"',
]);
export type HexColour = string;

type Channels = readonly [number, number, number];

const channel = (hex: HexColour, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
const channels = (hex: HexColour): Channels => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Red, green and blue, 0 to 255. */
export const rgbOf = (hex: HexColour): [red: number, green: number, blue: number] => {
  const [red, green, blue] = channels(hex);
  return [Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255)];
};

/** Relative luminance, 0 (black) to 1 (white). WCAG 2.2, "relative luminance". */
export const luminance = (hex: HexColour): number => {
  const [red, green, blue] = channels(hex).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two colours, 1 to 21, whatever their order. WCAG 2.2, "contrast ratio". */
export const contrast = (one: HexColour, other: HexColour): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Channels from 0 to 1 as a colour; what no screen shows becomes the nearest that one does. */
export const toHex = (parts: readonly number[]): HexColour =>
  `#${parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();

/** The first colour moved towards the second by a share of 0 to 1, channel by channel. */
const mixed = (from: HexColour, to: HexColour, share: number): HexColour => {
  const target = channels(to);
  return toHex(channels(from).map((one, i) => one + ((target[i] ?? one) - one) * share));
};

/** The colour moved towards white (`to` 1) or black (`to` 0) by a share of 0 to 1. */
export const shade = (hex: HexColour, to: 0 | 1, share: number): HexColour =>
  mixed(hex, to === 1 ? '#FFFFFF' : '#000000', share);
