import { arc, crossings, line, type Outline } from '../core/outline.ts';

/** A rectangle in px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Facing = 'left' | 'right' | 'down';

/** A D: a rectangle whose `facing` side is a half circle. */
export const dOutline = ({ left, top, width, height }: Place, facing: Facing): Outline => {
  const [right, bottom] = [left + width, top + height];
  if (facing === 'down') {
    const r = width / 2;
    return {
      start: { x: left, y: top },
      edges: [line(right, top), line(right, bottom - r), arc(r, true, { x: left, y: bottom - r })],
    };
  }
  const r = height / 2;
  return facing === 'right'
    ? {
        start: { x: left, y: top },
        edges: [line(right - r, top), arc(r, true, { x: right - r, y: bottom }), line(left, bottom)],
      }
    : {
        start: { x: right, y: top },
        edges: [line(right, bottom), line(left + r, bottom), arc(r, true, { x: left + r, y: top })],
      };
};

/** What a lens is wider than the overlap that it covers, px: else a line of what lies below would show along its edge. */
const grown = 1;

/** The lens where two round ends of one height overlap, `overlap` px wide around `x`. */
export const lensOutline = (
  x: number,
  { top, height }: Pick<Place, 'top' | 'height'>,
  overlap: number,
): Outline => {
  const r = height / 2;
  const y = top + r;
  const half = (overlap + grown) / 2;
  const [upper, lower] = crossings({ x: x + half - r, y }, r, { x: x - half + r, y }, r) ?? [
    { x, y },
    { x, y },
  ];
  return { start: upper, edges: [arc(r, true, lower), arc(r, true, upper)] };
};
