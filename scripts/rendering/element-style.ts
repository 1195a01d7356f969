import { faces, type BadgeElement, type Face } from '../../src/badges/element.ts';

/** How a line of text of a tree is set, as `textLine` was told. */
export interface SetLine {
  readonly face: Face;
  readonly bold: boolean;
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
}

/** Reads a line of text back from its element. Throws for an element that is not one. */
export const textStyleOf = ({ props: { style } }: BadgeElement): SetLine => {
  if (!('fontFamily' in style)) throw new Error('Expected a line of text: an element with a font');
  return {
    face: style.fontFamily === faces.display ? 'display' : 'text',
    bold: style.fontWeight === 700,
    size: style.fontSize,
    lineHeight: style.lineHeight,
    colour: style.color,
  };
};
