import { tracking, type Face } from '../../src/badges/element.ts';
import { setWord } from './glyphs.ts';

const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** A text as outlines, kerned. Baseline at `y`, starting, centred or ending at `x`. */
export interface OutlineRequest {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle';
}

/** Glyph outlines of a text and how wide they run, in the units of `size`. Throws for a letter that no font has. */
export const textOutline = ({
  text,
  face,
  bold,
  size,
  x,
  y,
  anchor = 'start',
}: OutlineRequest): { d: string; width: number } => {
  const word = setWord(text, face, bold);
  const width = (word.width - tracking[face]) * size;
  const left = anchor === 'middle' ? x - width / 2 : x;
  const d = word.glyphs
    .flatMap(({ outline, at, up, unit }) =>
      outline.steps.map(({ command, points }) => {
        const numbers = points.map((value, i) =>
          rounded(i % 2 === 0 ? left + (at + value * unit) * size : y - (up + value * unit) * size),
        );
        return `${letters[command]}${numbers.join(' ')}`;
      }),
    )
    .join('');
  return { d, width };
};
