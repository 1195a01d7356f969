/** Closed outlines of straight lines and circular arcs: the only geometry that marks, seals and tiles are made of. */

/** A point in the units of its drawing; y grows downwards, as in SVG. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A circular arc of half a turn or less, or a straight line when `arc` is absent. */
export interface Edge {
  readonly to: Point;
  readonly arc?: { readonly radius: number; readonly clockwise: boolean };
}

/** Runs clockwise on the screen around what it fills (the inside is on the right), the other way around a hole. */
export interface Outline {
  readonly start: Point;
  readonly edges: readonly Edge[];
}

/** Turn in degrees clockwise and scale around `from`, then put `from` at `to`. */
export interface Placement {
  readonly from: Point;
  readonly to: Point;
  readonly scale?: number;
  readonly turn?: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const along = (p: Point, direction: Point, length: number): Point => ({
  x: p.x + direction.x * length,
  y: p.y + direction.y * length,
});

/** The point at `degrees` (0 = right, 90 = below) on a circle. */
export const onCircle = (centre: Point, radius: number, degrees: number): Point => ({
  x: centre.x + radius * Math.cos(radians(degrees)),
  y: centre.y + radius * Math.sin(radians(degrees)),
});

export const line = (x: number, y: number): Edge => ({ to: { x, y } });
export const arc = (radius: number, clockwise: boolean, to: Point): Edge => ({
  to,
  arc: { radius, clockwise },
});

/** Edges along a circle between two angles in degrees, in the direction of growing or falling angle. */
export const arcBetween = (centre: Point, radius: number, fromDegrees: number, toDegrees: number): Edge[] => {
  const sweep = toDegrees - fromDegrees;
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / 170));
  return Array.from({ length: parts }, (_, i) =>
    arc(radius, sweep > 0, onCircle(centre, radius, fromDegrees + (sweep * (i + 1)) / parts)),
  );
};

/** A whole disc; `hole` runs the other way, so that it empties what it lies on within the same shape. */
export const disc = (centre: Point, radius: number, hole = false): Outline => ({
  start: onCircle(centre, radius, 180),
  edges: arcBetween(centre, radius, 180, hole ? -180 : 540),
});

/** The same outline the other way around: within the same shape, it empties what it lies on. */
export const reversed = ({ start, edges }: Outline): Outline => {
  const points = [start, ...edges.map(({ to }) => to)];
  return {
    start: points.at(-1) ?? start,
    edges: edges
      .map(({ arc: curve }, i) => ({
        to: points[i] ?? start,
        ...(curve && { arc: { ...curve, clockwise: !curve.clockwise } }),
      }))
      .toReversed(),
  };
};

/** A band of a ring between two angles, `from` < `to`, less than a whole turn. */
export const ringBand = (
  centre: Point,
  radii: { readonly inner: number; readonly outer: number },
  angles: { readonly from: number; readonly to: number },
): Outline => ({
  start: onCircle(centre, radii.outer, angles.from),
  edges: [
    ...arcBetween(centre, radii.outer, angles.from, angles.to),
    { to: onCircle(centre, radii.inner, angles.to) },
    ...arcBetween(centre, radii.inner, angles.to, angles.from),
  ],
});

/** The two points where circles cross, first the one on the left of the way from `a` to `b`; `undefined` when apart. */
export const crossings = (
  a: Point,
  ra: number,
  b: Point,
  rb: number,
): readonly [Point, Point] | undefined => {
  const d = distance(a, b);
  const reach = (d * d + ra * ra - rb * rb) / (2 * d);
  const height = Math.sqrt(ra * ra - reach * reach);
  if (Number.isNaN(height) || d === 0) return undefined;
  const way = { x: (b.x - a.x) / d, y: (b.y - a.y) / d };
  const foot = along(a, way, reach);
  return [along(foot, { x: way.y, y: -way.x }, height), along(foot, { x: -way.y, y: way.x }, height)];
};

/** The same outline turned, scaled and moved. Circles stay circles. */
export const placed = (outline: Outline, { from, to, scale = 1, turn = 0 }: Placement): Outline => {
  const [cos, sin] = [Math.cos(radians(turn)) * scale, Math.sin(radians(turn)) * scale];
  const moved = (p: Point): Point => ({
    x: to.x + (p.x - from.x) * cos - (p.y - from.y) * sin,
    y: to.y + (p.x - from.x) * sin + (p.y - from.y) * cos,
  });
  return {
    start: moved(outline.start),
    edges: outline.edges.map((edge) => ({
      to: moved(edge.to),
      ...(edge.arc && { arc: { ...edge.arc, radius: edge.arc.radius * scale } }),
    })),
  };
};

/** SVG path data, two decimals: the same outline always gives the same text. */
export const pathData = (outlines: readonly Outline[]): string =>
  outlines
    .map(({ start, edges }) => {
      const parts = edges.map(({ to, arc: curve }) => {
        const end = `${rounded(to.x)} ${rounded(to.y)}`;
        if (!curve) return `L${end}`;
        const radius = rounded(curve.radius);
        return `A${radius} ${radius} 0 0 ${curve.clockwise ? 1 : 0} ${end}`;
      });
      return `M${rounded(start.x)} ${rounded(start.y)}${parts.join('')}Z`;
    })
    .join('');

/** An edge with where it starts and, for an arc, its centre. */
export interface Stretch extends Edge {
  readonly from: Point;
  readonly centre?: Point;
}

/** Centre of an arc of half a turn or less: on the right of its chord when it runs clockwise. */
const arcCentre = (from: Point, { to, arc: curve }: Edge): Point | undefined => {
  if (!curve) return undefined;
  const half = distance(from, to) / 2;
  const off = Math.sqrt(Math.max(0, curve.radius ** 2 - half ** 2)) * (curve.clockwise ? 1 : -1);
  const right = { x: -(to.y - from.y) / (2 * half), y: (to.x - from.x) / (2 * half) };
  return along({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, right, off);
};

/** The edges of an outline with their starts and centres, the closing line included when there is one. */
export const stretches = (outline: Outline): Stretch[] => {
  let from = outline.start;
  const result: Stretch[] = [];
  const closing: Edge = { to: outline.start };
  for (const edge of [...outline.edges, closing]) {
    if (distance(from, edge.to) > 1e-9) {
      const centre = arcCentre(from, edge);
      result.push({ ...edge, from, ...(centre && { centre }) });
    }
    from = edge.to;
  }
  return result;
};

/** Points along an outline, close enough to measure it (an arc gives one every 5 degrees or less). */
export const sampled = (outline: Outline): Point[] =>
  stretches(outline).flatMap(({ from, to, arc: curve, centre }) => {
    if (!curve || !centre) return [to];
    const angle = (p: Point): number => (Math.atan2(p.y - centre.y, p.x - centre.x) * 180) / Math.PI;
    const first = angle(from);
    const full = curve.clockwise ? (angle(to) - first + 720) % 360 : -((first - angle(to) + 720) % 360);
    return Array.from({ length: 36 }, (_, i) =>
      onCircle(centre, curve.radius, first + (full * (i + 1)) / 36),
    );
  });
