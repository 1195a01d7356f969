import type { BadgeElement } from '../../src/badges/element.ts';
import { Bounded } from './bounded.ts';
import { drawnSvg, type ImageSize } from './drawn.ts';
import { textStyleOf } from './element-style.ts';
import { measure } from './measure.ts';

/** Where satori puts an element, in whole px of the image. */
export interface PlacedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const children = (node: BadgeElement): readonly BadgeElement[] =>
  node.type === 'img' || typeof node.props.children === 'string' ? [] : node.props.children;

/** Whether how wide a child is moves anything: only in a row that shares its space out, or before another child. */
const widthMatters = (node: BadgeElement, isLast: boolean): boolean => {
  const { style } = node.props;
  if (node.type === 'img' || !('display' in style)) return false;
  const row = !('flexDirection' in style) || style.flexDirection === 'row';
  if (row) return !isLast || ('justifyContent' in style && style.justifyContent !== 'flex-start');
  return 'alignItems' in style && style.alignItems !== 'flex-start';
};

/** All that decides the boxes of a tree, and nothing that does not: the letters of a text count only by their width. */
const shapeOf = (node: BadgeElement, wide: boolean): unknown => {
  const { style } = node.props;
  if (node.type === 'img') return [style];
  if (typeof node.props.children === 'string') {
    const { face, bold, size, lineHeight } = textStyleOf(node);
    return [face, bold, size, lineHeight, wide ? measure(node.props.children, face, bold) : 0];
  }
  const own = children(node);
  return [style, own.map((child, i) => shapeOf(child, wide || widthMatters(node, i === own.length - 1)))];
};

const kept = new Bounded<readonly PlacedBox[]>(200);

/**
 * Where satori puts each element of a tree, the tree read from the top, children after their parent. Asked once for
 * all trees that differ in their letters only. Throws `NotDrawable` like `drawnSvg`.
 */
export const arrangement = async (
  element: BadgeElement,
  size: ImageSize,
  who: string,
): Promise<readonly PlacedBox[]> => {
  const key = JSON.stringify([size, shapeOf(element, false)]);
  const known = kept.get(key);
  if (known) return known;
  const boxes: PlacedBox[] = [];
  await drawnSvg(element, size, who, ({ left, top, width, height }) => {
    boxes.push({ left, top, width, height });
  });
  return kept.set(key, boxes);
};
