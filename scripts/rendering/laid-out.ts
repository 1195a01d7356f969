import type { BadgeElement } from '../../src/badges/element.ts';
import { arrangement } from './arrangement.ts';
import type { ImageSize } from './drawn.ts';
import { checkLetters, checkTree } from './guarded-tree.ts';
import { NotDrawable } from './not-drawable.ts';
import { readyPaints, type ReadyPaint } from './painting.ts';
import { paintList } from './paint-list.ts';
import type { Picture } from './picture.ts';

/** How far a text may run out of the image, in px: its ink has a margin of two around the letters. */
const slack = 3;

const isInside = ({ left, top, width, height }: ImageSize & { left: number; top: number }, size: ImageSize) =>
  left >= -slack &&
  top >= -slack &&
  left + width <= size.width + slack &&
  top + height <= size.height + slack;

/**
 * A tree as things to paint on an image of `size`, each in its place; `pictures` holds those whose pixels are at hand.
 * Throws `NotDrawable` for all that would come out wrong: styles, fonts, colours, pictures, letters, and lines of text
 * that run out of the image.
 */
export const laidOut = async (
  tree: BadgeElement,
  { who, size }: { readonly who: string; readonly size: ImageSize },
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<ReadyPaint[]> => {
  checkTree(tree, who);
  checkLetters(tree, who);
  const paints = await readyPaints(paintList(tree, await arrangement(tree, size, who)), pictures);
  for (const paint of paints) {
    if (paint.kind !== 'text') continue;
    const { box, ink, text } = paint;
    if (!isInside({ ...ink, left: box.left + ink.left, top: box.top + ink.top }, size))
      throw new NotDrawable({ who, reason: 'overflow', characters: [], detail: `“${text}”` });
  }
  return paints;
};
