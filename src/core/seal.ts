import { motifCentre, motifSide, type MotifName } from './motif-family.ts';
import { motifShapes, shape, type MotifOptions, type Shape } from './motif.ts';
import { arcBetween, disc, onCircle, ringBand, type Outline, type Point } from './outline.ts';

export const sealLevels = [1, 2, 3, 4] as const;
export type SealLevel = (typeof sealLevels)[number];

/** A badge's seal; `ground` is the disc behind it, left out for a seal that lies on any ground. */
export interface SealOptions extends MotifOptions {
  /** Shown by pairs of leaves; a laureate's seal has its crown instead. */
  readonly level: SealLevel;
  /** Puts a crown of 24 half-discs around a slightly smaller seal. */
  readonly laureate?: boolean | undefined;
  readonly ground?: string | undefined;
}

/** The square that `sealShapes` draws in, as an SVG viewBox. */
export const sealSide = 400;
export const sealBox = `0 0 ${sealSide} ${sealSide}`;
const O: Point = { x: sealSide / 2, y: sealSide / 2 };

/** Widths of the motifs that look equally large inside the ring. */
const motifWidth: Record<MotifName, number> = {
  relay: 184,
  bridge: 226,
  spiral: 200,
  meridian: 200,
  loop: 196,
};

const edge = 198;
const ring = { inner: 168, outer: 184 };
const leaf = { radius: 24, onRing: 166, first: 28, step: 15.5 };
const crown = { count: 24, reach: 167, radius: 21 };
const crowned = 157 / edge;
/** A laureate's motif has the room that leaves would take. */
const crownedMotif = 1.15;

const scaleOf = (laureate: boolean | undefined): number => (laureate ? crowned : 1);

const pairsOf = ({ level, laureate }: Pick<SealOptions, 'level' | 'laureate'>): number =>
  laureate ? 0 : level;

/** Half a disc whose round side looks towards `degrees`. */
const halfDisc = (centre: Point, radius: number, degrees: number): Outline => ({
  start: onCircle(centre, radius, degrees - 90),
  edges: arcBetween(centre, radius, degrees - 90, degrees + 90),
});

/**
 * The level: one to four pairs of D shapes that climb from the year along both sides of the ring, the programme's
 * first colour on the left, its second on the right, as many of one as of the other. The ring begins where they end.
 */
const leaves = ({ primary, accent, mono, ...options }: SealOptions, k: number): Shape[] =>
  [1, -1].flatMap((side) =>
    Array.from({ length: pairsOf(options) }, (_, i) => {
      const degrees = 90 + side * (leaf.first + leaf.step * i);
      const outline = halfDisc(onCircle(O, leaf.onRing * k, degrees), leaf.radius * k, degrees + side * 90);
      return shape(side === 1 || mono ? primary : accent, outline);
    }),
  );

/** The ring around the motif, open at the foot for the year and the leaves. */
const openRing = ({ primary, ...options }: SealOptions, k: number): Shape => {
  const open = leaf.first + leaf.step * pairsOf(options) + 2;
  const radii = { inner: ring.inner * k, outer: ring.outer * k };
  return shape(primary, ringBand(O, radii, { from: 90 + open, to: 450 - open }));
};

const crownShapes = ({ primary, accent, mono }: SealOptions): Shape[] =>
  Array.from({ length: crown.count }, (_, i) => {
    const degrees = 270 + (360 / crown.count) * i;
    return shape(
      i % 2 && !mono ? accent : primary,
      halfDisc(onCircle(O, crown.reach, degrees), crown.radius, degrees),
    );
  });

/** A seal's shapes in a square of 400, in the order to paint them. The caller sets the year at `yearPlace`. */
export const sealShapes = (options: SealOptions): Shape[] => {
  const k = scaleOf(options.laureate);
  const { ground } = options;
  const motif = motifShapes(options, {
    from: motifCentre,
    to: { x: O.x, y: O.y - 12 * k },
    scale: (motifWidth[options.motif] * k * (options.laureate ? crownedMotif : 1)) / motifSide,
  });
  return [
    ...(ground ? [shape(ground, disc(O, edge))] : []),
    ...(options.laureate ? crownShapes(options) : []),
    openRing(options, k),
    ...leaves(options, k),
    ...motif,
  ];
};

/** Where the year stands in the square of 400: the middle of its figures and their font size, display face, 700. */
export const yearPlace = (
  laureate: boolean,
): { readonly x: number; readonly y: number; readonly size: number } => {
  const k = scaleOf(laureate);
  return { x: O.x, y: O.y + 160 * k, size: 48 * k };
};
