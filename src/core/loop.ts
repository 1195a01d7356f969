import { arc, crossings, disc, onCircle, ringBand, type Edge, type Outline, type Point } from './outline.ts';

const ringCentres = { a: { x: 35, y: 35 }, b: { x: 61, y: 61 } } as const;
/** The holes touch where the rings pass through each other: were they larger, a splinter of ground would show there. */
const radii = { inner: 13 * Math.SQRT2, outer: 35 };
/** Thinner in one colour, so that the clear lines do not meet inside the rings. */
const openRadii = { inner: 22, outer: 35 };

/** The upper left ring of a one-colour loop: open where the other passes over it, `clear` units around that ring. */
export const openLoopOutline = (clear: number): Outline => {
  const { a, b } = ringCentres;
  const { inner, outer } = openRadii;
  const meet = (ra: number, rb: number): Point => crossings(a, ra, b, rb)?.[1] ?? a;
  const [over, under] = [outer + clear, inner - clear];
  const angle = (p: Point): number => (Math.atan2(p.y - a.y, p.x - a.x) * 180) / Math.PI;
  const along = (radius: number, from: Point, to: Point, clockwise: boolean): Edge[] => {
    const sweep = (angle(to) - angle(from) + 720) % 360;
    const total = clockwise ? sweep : sweep - 360;
    return Array.from({ length: 3 }, (_, i) =>
      arc(radius, clockwise, onCircle(a, radius, angle(from) + (total * (i + 1)) / 3)),
    );
  };
  const start = meet(outer, over);
  return {
    start,
    edges: [
      ...along(outer, start, meet(outer, under), true),
      arc(under, true, meet(inner, under)),
      ...along(inner, meet(inner, under), meet(inner, over), false),
      arc(over, false, start),
    ],
  };
};

/** The two rings of a loop and the stretch of the lower one that passes over the upper one. */
export const loopOutlines = {
  upper: [disc(ringCentres.a, radii.outer), disc(ringCentres.a, radii.inner, true)],
  lower: [disc(ringCentres.b, radii.outer), disc(ringCentres.b, radii.inner, true)],
  over: ringBand(ringCentres.b, radii, { from: 112, to: 225 }),
} as const satisfies Record<string, Outline | readonly Outline[]>;
