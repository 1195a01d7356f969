import type { BadgeElement } from '../../src/badges/element.ts';
import { Bounded } from './bounded.ts';
import { drawnSvg, type ImageSize } from './drawn.ts';
import { textStyleOf } from './element-style.ts';

/** Where satori puts an element, in whole px of the image. */
export interface PlacedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether how wide a child is moves anything: only in a row that shares its space out, or before another child. */
const widthMatters = (node: BadgeElement, isLast: boolean): boolean => {
  const { style } = node.props;
  if (node.type === 'img' || !('display' in style)) return false;
  const row = !('flexDirection' in style) || style.flexDirection === 'row';
  if (row) return !isLast || ('justifyContent' in style && style.justifyContent !== 'flex-start');
  return 'alignItems' in style && style.alignItems !== 'flex-start';
};

/**
 * The tree with one letter for each text whose width moves nothing: satori would draw all of it, for nobody. A text
 * without any letter stays, as satori gives it no height.
 */
const bare = (node: BadgeElement, wide: boolean): BadgeElement => {
  if (node.type === 'img') return node;
  const { props } = node;
  const inside = props.children;
  if (typeof inside === 'string')
    return wide || inside.trim() === '' ? node : { ...node, props: { ...props, children: 'x' } };
  const last = inside.length - 1;
  const own = inside.map((child, i) => bare(child, wide || widthMatters(node, i === last)));
  const style = moveOf(node) === 0 ? props.style : { ...props.style, left: 0 };
  return { ...node, props: { ...props, style, children: own } };
};

/** How far a node is moved from where it would lie, px: `position: relative` moves nothing else. */
const moveOf = ({ props: { style } }: BadgeElement): number =>
  'position' in style && style.position === 'relative' ? (style.left ?? 0) : 0;

/** How far each element of a tree is moved, with all that it lies in; in the order of the boxes. */
const movesOf = (node: BadgeElement, from = 0): number[] => {
  const own = from + moveOf(node);
  const inside = node.type === 'img' ? [] : node.props.children;
  return [own, ...(typeof inside === 'string' ? [] : inside.flatMap((child) => movesOf(child, own)))];
};

/** All that decides the boxes of a bare tree. Satori sets letters closer than their widths tell: what a text says decides. */
const shapeOf = (node: BadgeElement): unknown => {
  const { style } = node.props;
  if (node.type === 'img') return [style];
  const inside = node.props.children;
  if (typeof inside !== 'string') return [style, inside.map(shapeOf)];
  const { face, bold, size, lineHeight } = textStyleOf(node);
  return [face, bold, size, lineHeight, inside];
};

/** Boxes of trees that were asked for: names of any length make some hundreds of them. */
const kept = new Bounded<readonly PlacedBox[]>(1000);

/**
 * Where satori puts each element of a tree, the tree read from the top, children after their parent. Asked once for
 * all trees that differ in their letters only, so that it judges neither letters nor how far a text runs. Throws
 * `NotDrawable` like `drawnSvg` for the rest.
 */
export const arrangement = async (
  element: BadgeElement,
  size: ImageSize,
  who: string,
): Promise<readonly PlacedBox[]> => {
  const tree = bare(element, false);
  const key = JSON.stringify([size, shapeOf(tree)]);
  const boxes = kept.get(key) ?? kept.set(key, await boxesOf(tree, size, who));
  const moves = movesOf(element);
  return boxes.map((one, i) => ({ ...one, left: one.left + (moves[i] ?? 0) }));
};

const boxesOf = async (tree: BadgeElement, size: ImageSize, who: string): Promise<PlacedBox[]> => {
  const boxes: PlacedBox[] = [];
  await drawnSvg(tree, size, who, ({ left, top, width, height }) => {
    boxes.push({ left, top, width, height });
  });
  return boxes;
};
