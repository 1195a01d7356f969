import type { BadgeElement } from '../../src/badges/element.ts';
import type { PlacedBox } from './arrangement.ts';
import { textStyleOf, type SetLine } from './element-style.ts';

/** A box with round corners that cuts what lies in it; `radius` as CSS writes it: `0 74px 74px 0`. */
export interface Frame extends PlacedBox {
  readonly radius: string;
}

/** One thing to paint, in the order of the tree. */
export type Paint =
  | { readonly kind: 'fill'; readonly box: PlacedBox; readonly colour: string }
  | {
      readonly kind: 'picture';
      readonly box: PlacedBox;
      readonly src: string;
      readonly frame?: Frame | undefined;
    }
  | {
      readonly kind: 'text';
      readonly box: PlacedBox;
      readonly text: string;
      readonly line: SetLine;
      /** Many images say it. */
      readonly common: boolean;
      readonly frame?: Frame | undefined;
    };

/**
 * What a tree paints, each thing in the box that `arrangement` found for it. Throws when the two are not of one
 * tree, and for a frame within a frame, which no template has.
 */
export const paintList = (element: BadgeElement, boxes: readonly PlacedBox[]): Paint[] => {
  const paints: Paint[] = [];
  let next = 0;
  const walk = (node: BadgeElement, frame: Frame | undefined): void => {
    const box = boxes[next];
    if (!box) throw new Error('The boxes are of another tree: one for each element was expected');
    next += 1;
    const { style } = node.props;
    const radius = 'borderRadius' in style ? style.borderRadius : undefined;
    const own = radius === undefined ? undefined : { ...box, radius };
    if (own && frame)
      throw new Error('A frame within a frame cannot be painted: draw one of them as a picture');
    if (node.type === 'img') {
      paints.push({ kind: 'picture', box, src: node.props.src, frame: own ?? frame });
      return;
    }
    if ('backgroundColor' in style) paints.push({ kind: 'fill', box, colour: style.backgroundColor ?? '' });
    const { children: inside, common = false } = node.props;
    if (typeof inside === 'string') {
      paints.push({ kind: 'text', box, text: inside, line: textStyleOf(node), common, frame });
      return;
    }
    for (const child of inside) walk(child, 'overflow' in style ? (own ?? frame) : frame);
  };
  walk(element, undefined);
  if (next !== boxes.length)
    throw new Error('The boxes are of another tree: one for each element was expected');
  return paints;
};
