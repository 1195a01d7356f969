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

/**
 * Where initials stand in the square of 96: start of the baseline and font size, display face, 700. `round` moves
 * them inside a frame whose left side is a half circle.
 */
export const initialsPlace = (
  initials: string,
  round = false,
): { readonly x: number; readonly y: number; readonly size: number } => ({
  x: round ? 27 : 8,
  y: 87,
  size: Array.from(initials).length > 2 ? 30 : 36,
});

/** Initials of a name for its tile: first letters of the first and of the last two words, at most three; signs are none. */
export const initialsOf = (displayName: string): string => {
  const parts = displayName
    .normalize('NFC')
    .split(/[\s-]+/u)
    .filter(Boolean);
  const letters = parts.flatMap((part) => {
    const letter = /\p{L}/u.exec(part)?.[0];
    return letter === undefined ? [] : Array.from(letter.toLocaleUpperCase('fr')).slice(0, 1);
  });
  return (letters.length > 3 ? [letters[0], ...letters.slice(-2)] : letters).join('');
};
