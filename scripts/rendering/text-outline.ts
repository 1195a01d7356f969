import { tracking, type Face } from '../../src/badges/element.ts';
import { setWord } from './glyphs.ts';

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Numbers of a path one after the other; a minus sign parts them as well as a space. */
const listed = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

const letters = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

/** A step of an outline, its points as x and y each. */
interface Step {
  readonly command: keyof typeof letters;
  readonly points: readonly number[];
}

/**
 * Steps as path data, each from where the one before ended: a letter reads the same wherever it stands, so that a
 * compressed file holds it once. Positions are rounded to hundredths, and no rounding adds to another.
 */
const pathOf = (steps: readonly Step[]): string => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return steps
    .map(({ command, points }) => {
      const from = [x, y] as const;
      const numbers = points.map((value, i) => rounded(rounded(value) - (from[i % 2] ?? 0)));
      if (points.length > 0) [x, y] = [rounded(points.at(-2) ?? 0), rounded(points.at(-1) ?? 0)];
      if (command === 'moveTo') [startX, startY] = [x, y];
      if (command === 'closePath') [x, y] = [startX, startY];
      return `${letters[command]}${listed(numbers)}`;
    })
    .join('')
    .replace(/^m/, 'M');
};

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
  const steps = word.glyphs.flatMap(({ outline, at, up, unit }) =>
    outline.steps.map(({ command, points }) => ({
      command,
      points: points.map((value, i) =>
        i % 2 === 0 ? left + (at + value * unit) * size : y - (up + value * unit) * size,
      ),
    })),
  );
  return { d: pathOf(steps), width };
};
