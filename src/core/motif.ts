import { motifCentre, motifFamily, motifSide, type MotifName, type Piece } from './motif-family.ts';
import { pathData, placed, sampled, type Outline, type Placement } from './outline.ts';

export type { MotifName };

/** What a reader draws: one `<path>` with a fill. The fill is any CSS colour, `var(--x)` included. */
export interface Shape {
  readonly d: string;
  readonly fill: string;
}

/** A programme's motif as its settings hold it; `mono` draws in `primary` alone, with clear lines between pieces. */
export interface MotifOptions {
  readonly motif: MotifName;
  readonly primary: string;
  readonly accent: string;
  /** Share of overlap, 0.3 to 0.6. */
  readonly meet?: number | undefined;
  /** Windings of spiral and meridian, 1 to 3. */
  readonly turns?: number | undefined;
  /** Degrees clockwise; the meridian leans like the Earth unless told otherwise. */
  readonly tilt?: number | undefined;
  readonly mono?: boolean | undefined;
}

/** The square that `motifShapes` draws in, as an SVG viewBox. */
export const motifBox = `0 0 ${motifSide} ${motifSide}`;

const ownTilt: Record<MotifName, number> = { relay: 0, bridge: 0, spiral: -18, meridian: 23.4, loop: 0 };
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const turned = (pieces: readonly Piece[], placement: Placement): Piece[] =>
  pieces.map((one) => ({ ...one, outlines: one.outlines.map((outline) => placed(outline, placement)) }));

/** The square's half over the farthest reach of the drawing from its centre. */
const scaleToFit = (pieces: readonly Piece[]): number => {
  const reach = pieces
    .flatMap((one) => one.outlines.flatMap(sampled))
    .reduce((most, p) => Math.max(most, Math.abs(p.x - motifCentre.x), Math.abs(p.y - motifCentre.y)), 0);
  return motifSide / 2 / reach;
};

/** The pieces of a motif, tilted, then made to fill its square of 96. */
export const motifPieces = ({
  motif,
  meet,
  turns,
  tilt,
  mono,
}: Omit<MotifOptions, 'primary' | 'accent'>): Piece[] => {
  const form = {
    meet: within(meet ?? 0.5, 0.3, 0.6),
    turns: within(Math.round(turns ?? 1), 1, 3),
    parted: mono ?? false,
  };
  const about = { from: motifCentre, to: motifCentre };
  const pieces = turned(motifFamily[motif](form), { ...about, turn: tilt ?? ownTilt[motif] });
  return turned(pieces, { ...about, scale: scaleToFit(pieces) });
};

/** One shape out of outlines that share a colour. */
export const shape = (fill: string, ...outlines: readonly Outline[]): Shape => ({
  d: pathData(outlines),
  fill,
});

/** A motif's shapes, in the order to paint them, moved and scaled as told. */
export const motifShapes = (options: MotifOptions, placement?: Placement): Shape[] => {
  const pieces = motifPieces(options);
  return (placement ? turned(pieces, placement) : pieces).map((one) =>
    shape(one.colour === 'primary' || options.mono ? options.primary : options.accent, ...one.outlines),
  );
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text made safe for the body or an attribute of an SVG or HTML document. */
export const markupText = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

/** How an SVG document presents itself: its box, its size in px and what a screen reader says (nothing = decorative). */
export interface SvgFrame {
  readonly box: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly title?: string | undefined;
}

/** A self-contained SVG document of paths. The same shapes always give the same text. */
export const svgMarkup = (shapes: readonly Shape[], { box, width, height, title }: SvgFrame): string => {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const voice = title ? ' role="img"' : ' aria-hidden="true"';
  const name = title ? `<title>${markupText(title)}</title>` : '';
  const paths = shapes.map(({ d, fill }) => `<path fill="${markupText(fill)}" d="${d}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${markupText(box)}"${size}${voice}>${name}${paths}</svg>`;
};
