import { shape, type Shape } from '../core/motif.ts';
import { arc, line, type Outline, type Point } from '../core/outline.ts';

/** A disc with one straight corner at its upper right: half of an opening quotation mark. */
const drop = ({ x, y }: Point, r: number): Outline => ({
  start: { x: x + r, y: y - r },
  edges: [
    line(x + r, y),
    arc(r, true, { x, y: y + r }),
    arc(r, true, { x: x - r, y }),
    arc(r, true, { x, y: y - r }),
  ],
});

/** Opening quotation marks out of the shapes of the house, `width` px wide around a point; one colour each. */
export const quotationMarks = (
  centre: Point,
  width: number,
  [first, second]: readonly [string, string],
): Shape[] => {
  const r = width / 4.4;
  const apart = width / 2 - r;
  return [
    shape(first, drop({ x: centre.x - apart, y: centre.y }, r)),
    shape(second, drop({ x: centre.x + apart, y: centre.y }, r)),
  ];
};
