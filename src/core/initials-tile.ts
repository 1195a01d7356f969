import { motifCentre, motifSide } from './motif-family.ts';
import { motifShapes, shape, type MotifOptions, type Shape } from './motif.ts';
import type { Outline } from './outline.ts';

/** An initials tile: what stands in a portrait's place, as large and as finished as a portrait. */
export interface InitialsTileOptions extends MotifOptions {
  readonly ground: string;
}

/** The square that `initialsTileShapes` draws in; whoever draws it clips what bleeds out. */
export const tileBox = `0 0 ${motifSide} ${motifSide}`;

const square: Outline = {
  start: { x: 0, y: 0 },
  edges: [
    { to: { x: motifSide, y: 0 } },
    { to: { x: motifSide, y: motifSide } },
    { to: { x: 0, y: motifSide } },
  ],
};

/** The ground and the motif of a tile. The caller sets the initials at `initialsPlace`. */
export const initialsTileShapes = ({ ground, ...motif }: InitialsTileOptions): Shape[] => [
  shape(ground, square),
  ...motifShapes(motif, { from: motifCentre, to: { x: 74, y: 22 }, scale: 0.75 }),
];

/** What cuts a tile: nothing, or a half circle on one side, which takes room from the foot of the letters. */
export type TileFrame = 'square' | 'left' | 'right';

/** Where letters begin in each frame, and how wide they may be; where its foot is narrow, they stand in the middle. */
const rooms: Readonly<Record<TileFrame, { readonly x: number; readonly width: number }>> = {
  square: { x: 8, width: 80 },
  left: { x: 27, width: 55 },
  right: { x: 8, width: 66 },
};

/** Letters of initials, each with its marks. Signs that count as letters, such as ʻ and ʿ, are none. */
const lettersOf = (initials: string): string[] => initials.match(/(?!\p{Lm})\p{L}\p{M}*/gu) ?? [];

/**
 * Where initials stand in the square of 96: start of the baseline and font size, display face, 700. `wide` is how wide
 * they are at a size of 1, for those who can measure: wide letters are as large as their room allows.
 */
export const initialsPlace = (
  initials: string,
  { frame = 'square', wide = 0 }: { readonly frame?: TileFrame; readonly wide?: number } = {},
): { readonly x: number; readonly y: number; readonly size: number } => {
  const { x, width } = rooms[frame];
  const usual = lettersOf(initials).length > 2 ? 30 : 36;
  const size = Math.min(usual, wide > 0 ? width / wide : usual);
  return { x: frame === 'left' && wide > 0 ? (motifSide - wide * size) / 2 : x, y: 87, size };
};

/** Its capitals are for whole headlines: no name has them, and few fonts. */
const georgian = /\p{Script=Georgian}/u;

/** Initials of a name for its tile: first letters of the first and of the last two words, at most three; signs are none. */
export const initialsOf = (displayName: string): string => {
  const parts = displayName
    .normalize('NFC')
    .split(/[\s\u2010\u2011-]+/u)
    .filter(Boolean);
  const letters = parts.flatMap((part) => {
    const [letter = ''] = lettersOf(part);
    return lettersOf(georgian.test(letter) ? letter : letter.toLocaleUpperCase('fr')).slice(0, 1);
  });
  return (letters.length > 3 ? [letters[0], ...letters.slice(-2)] : letters).join('');
};
