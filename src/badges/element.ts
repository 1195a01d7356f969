import { inVisualOrder } from './visual-order.ts';
import { maxBadgeFonts } from '../core/font-limit.ts';
import { svgMarkup, type Shape } from '../core/motif.ts';

const families = (...own: readonly (readonly string[])[]): string =>
  [...own.flat(), ...Array.from({ length: maxBadgeFonts }, (_, index) => `Company ${index + 1}`)]
    .map((family) => `'${family}'`)
    .join(', ');

/** The two typefaces, those of other scripts behind them, then the company's own. Each is a list of families: one per subset of the font, asked in turn for a missing letter. */
export const faces = {
  display: families(
    ['Bricolage Grotesque', 'Bricolage Grotesque Ext', 'Bricolage Grotesque Viet'],
    ['Commissioner Ext', 'Commissioner Greek', 'Commissioner Cyrillic', 'Commissioner Cyrillic Ext'],
  ),
  text: families(
    ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Ext'],
    [
      'Commissioner Ext',
      'Commissioner Viet',
      'Commissioner Greek',
      'Commissioner Cyrillic',
      'Commissioner Cyrillic Ext',
    ],
  ),
} as const;
export type Face = keyof typeof faces;

/** The styles that templates use; the renderer refuses any other. Lengths are px. */
export interface BoxStyle {
  readonly position?: 'absolute' | 'relative';
  readonly left?: number;
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly width?: number;
  readonly height?: number;
  readonly flexDirection?: 'row' | 'column';
  readonly alignItems?: 'flex-start' | 'flex-end' | 'center';
  readonly justifyContent?: 'flex-start' | 'flex-end' | 'center' | 'space-between';
  readonly marginTop?: number;
  readonly marginLeft?: number;
  readonly backgroundColor?: string;
  readonly borderRadius?: string;
  readonly overflow?: 'hidden';
}

/** The styles of a line of text, as satori reads them. */
interface SetStyle {
  readonly whiteSpace: 'nowrap';
  readonly fontFamily: string;
  readonly fontWeight: 400 | 700;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly lineHeight: number;
  readonly color: string;
}

/** A node of a badge, in the shape that satori draws: a plain object, nothing to compile. */
export type BadgeElement =
  | {
      readonly type: 'div';
      readonly props: {
        readonly style: { readonly display: 'flex' } & (BoxStyle | SetStyle);
        readonly children: string | readonly BadgeElement[];
        /** A line of text that many images have in common, as `TextStyle` says. */
        readonly common?: boolean;
      };
    }
  | {
      readonly type: 'img';
      readonly props: {
        readonly src: string;
        readonly width: number;
        readonly height: number;
        readonly style: BoxStyle;
      };
    };

/** How a line of text is set: size in px, tracking in em. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly lineHeight?: number;
  /** Many images say it, such as a programme’s name: rows that hold nothing else are compressed once for all of them. */
  readonly common?: boolean;
}

/** Tracking of each face, in em: display type is set tight. */
export const tracking: Record<Face, number> = { display: -0.03, text: 0 };

/** Where what covers a whole image lies: a layer, or the drawing of one. */
export const canvasOf = ({ width, height }: { readonly width: number; readonly height: number }) =>
  ({ position: 'absolute', left: 0, top: 0, width, height }) as const;

/** A box that lays its children out in a row or a column. */
export const box = (style: BoxStyle, ...children: BadgeElement[]): BadgeElement => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** One line of text, never broken. */
export const textLine = (
  text: string,
  { face, size, colour, bold, lineHeight = 1.2, common = false }: TextStyle,
): BadgeElement => ({
  type: 'div',
  props: {
    style: {
      display: 'flex',
      whiteSpace: 'nowrap',
      fontFamily: faces[face],
      fontWeight: bold ? 700 : 400,
      fontSize: size,
      letterSpacing: size * tracking[face],
      lineHeight,
      color: colour,
    },
    children: inVisualOrder(text),
    common,
  },
});

type PictureStyle = BoxStyle & { readonly width: number; readonly height: number };

/** A picture from a data URI, cut to the box. */
export const picture = (src: string, style: PictureStyle): BadgeElement => ({
  type: 'img',
  props: { src, width: style.width, height: style.height, style },
});

/** Shapes as a picture that keeps its vectors. */
export const drawing = (shapes: readonly Shape[], viewBox: string, style: PictureStyle): BadgeElement => {
  const svg = svgMarkup(shapes, { box: viewBox, width: style.width, height: style.height });
  return picture(`data:image/svg+xml,${encodeURIComponent(svg)}`, style);
};
