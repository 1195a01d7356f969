import { loopOutlines, openLoopOutline } from './loop.ts';
import { inset } from './inset.ts';
import { arc, crossings, disc, line, placed, type Edge, type Outline, type Point } from './outline.ts';
import type { motifNames } from './programme.ts';

export type MotifName = (typeof motifNames)[number];

/** A part of a motif and which of the two colours it takes. */
export interface Piece {
  readonly outlines: readonly Outline[];
  readonly colour: 'primary' | 'accent';
}

/** `meet`: share of overlap, 0.3 to 0.6. `turns`: windings, 1 to 3. `parted`: one colour, pieces kept apart. */
export interface MotifForm {
  readonly meet: number;
  readonly turns: number;
  readonly parted: boolean;
}

/** Side of the square that every motif is drawn in, and its middle. */
export const motifSide = 96;
const C = motifSide / 2;
export const motifCentre: Point = { x: C, y: C };
/** Half the clear line between two pieces of a one-colour motif. */
const gap = 2.5;

const halfTurn = (outline: Outline): Outline =>
  placed(outline, { from: motifCentre, to: motifCentre, turn: 180 });
const closed = (x: number, y: number, ...edges: Edge[]): Outline => ({ start: { x, y }, edges });
const piece = (colour: Piece['colour'], ...outlines: Outline[]): Piece => ({ colour, outlines });

/** One-colour drawing: each outline and its half-turn twin, shrunk away from each other. */
const partedPairs = (...outlines: Outline[]): Piece[] =>
  outlines.flatMap((one) => [one, halfTurn(one)]).map((one) => piece('primary', inset(one, gap)));

/** Two batons, one handed down to the other: D shapes whose overlap is cut from crossing to crossing. */
const relay = ({ meet, parted }: MotifForm): Piece[] => {
  const side = C * (1 + meet);
  const r = side / 2;
  const top = motifSide - side;
  const far = motifSide - r;
  const baton = closed(0, 0, line(r, 0), arc(r, true, { x: r, y: side }), line(0, side));
  const onTop = r + Math.sqrt(r * r - (r - top) ** 2);
  // With little overlap the two round ends cross before the twin's straight edge begins.
  const straight = onTop >= far;
  const roundCrossing = crossings({ x: r, y: r }, r, { x: far, y: far }, r)?.[0] ?? motifCentre;
  const cross = straight ? { x: onTop, y: top } : roundCrossing;
  const twin = { x: motifSide - cross.x, y: motifSide - cross.y };
  const shoulder = { x: far, y: top };
  const half = closed(
    twin.x,
    twin.y,
    arc(r, true, straight ? shoulder : cross),
    ...(straight ? [line(cross.x, cross.y)] : []),
  );
  if (!parted) return [piece('accent', halfTurn(baton)), piece('primary', baton), piece('accent', half)];
  const back = straight ? [line(far, top), arc(r, false, twin)] : [arc(r, false, twin)];
  const alone = closed(
    0,
    0,
    line(r, 0),
    arc(r, true, cross),
    ...back,
    ...(straight ? [] : [arc(r, true, { x: r, y: side })]),
    line(0, side),
  );
  return partedPairs(alone, half);
};

/** Two half-discs on one waterline: an arch and its reflection, joined by a disc that swaps its halves. */
const bridge = ({ meet, parted }: MotifForm): Piece[] => {
  const r = 24 * (1 + meet);
  const shared = 2 * r - C;
  const right = { x: 2 * r, y: C };
  const left = { x: motifSide - 2 * r, y: C };
  const arch = closed(0, C, arc(r, true, right));
  const half = closed(left.x, C, arc(shared, true, right));
  if (parted) return partedPairs(closed(0, C, arc(r, true, right), arc(shared, false, left)), half);
  return [
    piece('primary', arch),
    piece('accent', halfTurn(arch)),
    piece('accent', half),
    piece('primary', halfTurn(half)),
  ];
};

/** Two commas wound into each other; `turns` repeats the winding inside the eye. */
const spiral = ({ turns, parted }: MotifForm): Piece[] => {
  const step = (2 * C) / (2 * turns + 1);
  const wind = (r: number, left: number): Piece[] => {
    const half = closed(C - r, C, arc(r, true, { x: C + r, y: C }));
    const comma = closed(
      C - r,
      C,
      arc(r, true, { x: C + r, y: C }),
      arc(r - step / 2, false, { x: C - r + step, y: C }),
      arc(r - step, false, { x: C + r - step, y: C }),
      arc(r - step / 2, true, { x: C - r, y: C }),
    );
    const shape = left === 0 ? half : comma;
    // The ground stays clear of the first comma's outer edge, where it would show as a hairline.
    const ground = closed(
      C + r,
      C,
      arc(r, true, { x: C - r, y: C }),
      line(C - r + step, C),
      arc(r - step / 2, true, { x: C + r, y: C }),
    );
    const under = left === 0 ? disc(motifCentre, r) : ground;
    const here = parted ? partedPairs(shape) : [piece('accent', under), piece('primary', shape)];
    return left === 0 ? here : [...here, ...wind(r - step, left - 1)];
  };
  return wind(C, turns);
};

/** A meridian of a globe from pole to pole, bulging to the right by `s`. */
const meridianEdge = (s: number, to: 'south' | 'north'): Edge => {
  const end = { x: C, y: to === 'south' ? motifSide : 0 };
  if (Math.abs(s) < 0.01) return { to: end };
  return arc((C * C + s * s) / (2 * Math.abs(s)), s > 0 === (to === 'south'), end);
};

/** A globe; its two hemispheres overlap in a spindle of 2 x `turns` gores. */
const meridian = ({ meet, turns, parted }: MotifForm): Piece[] => {
  const count = 2 * turns + 1;
  const inner = Array.from({ length: count }, (_, i) => C * meet * ((2 * i) / (count - 1) - 1));
  const edges = [-C, ...inner, C];
  // Where gores are narrow, what parts them is too: most of each stays.
  const clear = Math.min(gap, ((2 * C * meet) / (count - 1)) * 0.22);
  const gore = (left: number, right: number): Outline =>
    closed(C, 0, meridianEdge(right, 'south'), meridianEdge(left, 'north'));
  return edges.slice(0, -1).map((left, i) => {
    // In two colours a gore reaches half-way under its neighbour, so that no seam shows.
    const [edge = C, next = C] = edges.slice(i + 1);
    const right = parted ? edge : (edge + next) / 2;
    return parted
      ? piece('primary', inset(gore(left, right), clear))
      : piece(i % 2 ? 'accent' : 'primary', gore(left, right));
  });
};

/** Two interlocked rings: over on one side of the axis, under on the other. */
const loop = ({ parted }: MotifForm): Piece[] => {
  const open = openLoopOutline(2 * gap);
  if (parted) return [piece('primary', open), piece('primary', halfTurn(open))];
  const { upper, lower, over } = loopOutlines;
  return [piece('accent', ...lower), piece('primary', ...upper), piece('accent', over)];
};

/** The family: each drawing in a square of 96, before any tilt. */
export const motifFamily: Record<MotifName, (form: MotifForm) => Piece[]> = {
  relay,
  bridge,
  spiral,
  meridian,
  loop,
};
