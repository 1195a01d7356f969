import { crossings, stretches, type Edge, type Outline, type Point, type Stretch } from './outline.ts';

/** An edge moved inwards: the circle or the line that carries it. */
type Carrier =
  { readonly circle: { centre: Point; radius: number } } | { readonly line: { at: Point; way: Point } };

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const unit = ({ x, y }: Point): Point => ({ x: x / Math.hypot(x, y), y: y / Math.hypot(x, y) });
const moved = (p: Point, way: Point, by: number): Point => ({ x: p.x + way.x * by, y: p.y + way.y * by });

/** Direction to the inside of the outline at a point of one of its edges. */
const inwards = ({ from, to, arc, centre }: Stretch, at: Point): Point => {
  if (arc && centre) return unit(arc.clockwise ? minus(centre, at) : minus(at, centre));
  const way = unit(minus(to, from));
  return { x: -way.y, y: way.x };
};

const insetRadius = ({ arc }: Stretch, by: number): number =>
  arc ? arc.radius + (arc.clockwise ? -by : by) : 0;

const carrier = (edge: Stretch, by: number): Carrier =>
  edge.centre
    ? { circle: { centre: edge.centre, radius: insetRadius(edge, by) } }
    : { line: { at: moved(edge.from, inwards(edge, edge.from), by), way: unit(minus(edge.to, edge.from)) } };

const lineMeetsLine = (a: { at: Point; way: Point }, b: { at: Point; way: Point }): Point[] => {
  const cross = a.way.x * b.way.y - a.way.y * b.way.x;
  const gap = minus(b.at, a.at);
  return Math.abs(cross) < 1e-9 ? [] : [moved(a.at, a.way, (gap.x * b.way.y - gap.y * b.way.x) / cross)];
};

const lineMeetsCircle = (a: { at: Point; way: Point }, c: { centre: Point; radius: number }): Point[] => {
  const gap = minus(c.centre, a.at);
  const foot = gap.x * a.way.x + gap.y * a.way.y;
  const aside = gap.x * a.way.y - gap.y * a.way.x;
  const half = Math.sqrt(c.radius ** 2 - aside ** 2);
  return Number.isNaN(half) ? [] : [moved(a.at, a.way, foot - half), moved(a.at, a.way, foot + half)];
};

const meetings = (a: Carrier, b: Carrier): readonly Point[] => {
  if ('line' in a) return 'line' in b ? lineMeetsLine(a.line, b.line) : lineMeetsCircle(a.line, b.circle);
  if ('line' in b) return lineMeetsCircle(b.line, a.circle);
  return crossings(a.circle.centre, a.circle.radius, b.circle.centre, b.circle.radius) ?? [];
};

/** The middle of an edge. */
const halfWay = (edge: Stretch): Point => {
  const middle = { x: (edge.from.x + edge.to.x) / 2, y: (edge.from.y + edge.to.y) / 2 };
  if (!edge.arc || !edge.centre) return middle;
  const chord = unit(minus(edge.to, edge.from));
  const outwards = edge.arc.clockwise ? { x: chord.y, y: -chord.x } : { x: -chord.y, y: chord.x };
  return moved(edge.centre, outwards, edge.arc.radius);
};

/** The corner between two edges once both are moved inwards; a smooth joint moves along its normal. */
const corner = (before: Stretch, after: Stretch, by: number): Point => {
  const at = after.from;
  const [first, second] = [inwards(before, at), inwards(after, at)];
  const straight = moved(at, first, by);
  if (Math.hypot(first.x - second.x, first.y - second.y) < 1e-4) return straight;
  // Where two arcs touch in a point, their shrunk circles meet twice at the same distance: keep the side they are on.
  const side = moved(at, unit(minus(halfWay(before), at)), 0.01);
  const far = (p: Point): number => Math.hypot(p.x - side.x, p.y - side.y);
  return meetings(carrier(before, by), carrier(after, by)).toSorted((a, b) => far(a) - far(b))[0] ?? straight;
};

/** Where each edge of a ring of edges starts once all are moved inwards. */
const cornersOf = (edges: readonly Stretch[], by: number): Point[] =>
  edges.map((edge, i) => corner(edges.at(i - 1) ?? edge, edge, by));

/** Without the straight edges too short to survive: those that would run backwards. */
const surviving = (edges: readonly Stretch[], by: number): readonly Stretch[] => {
  const corners = cornersOf(edges, by);
  const kept = edges.filter((edge, i) => {
    const [start, end] = [corners[i], corners[(i + 1) % corners.length]];
    if (edge.arc || !start || !end) return true;
    const [before, after] = [minus(edge.to, edge.from), minus(end, start)];
    return before.x * after.x + before.y * after.y > 0;
  });
  return kept.length === edges.length ? edges : surviving(kept, by);
};

/**
 * The outline shrunk by `by` units all around, holes grown: two neighbours so treated leave a clear line of
 * 2 x `by` between them, which is how a mark keeps its pieces apart in a single colour on any ground.
 * `by` is smaller than every convex radius of the outline.
 */
export const inset = (outline: Outline, by: number): Outline => {
  const edges = surviving(stretches(outline), by);
  const corners = cornersOf(edges, by);
  const end = (i: number): Point => corners[(i + 1) % corners.length] ?? outline.start;
  return {
    start: corners[0] ?? outline.start,
    edges: edges.map((edge, i): Edge => {
      const { arc } = edge;
      return arc ? { to: end(i), arc: { ...arc, radius: insetRadius(edge, by) } } : { to: end(i) };
    }),
  };
};
