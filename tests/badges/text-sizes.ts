import { measure } from '../../scripts/rendering/measure.ts';
import { badgeElement } from '../../src/badges/badge.ts';
import type { BadgeContent, BadgeFormat } from '../../src/badges/badge-content.ts';
import type { BadgeElement } from '../../src/badges/element.ts';
import { theme } from './badge-examples.ts';

const sizesIn = ({ props }: BadgeElement, found: Map<string, number>): ReadonlyMap<string, number> => {
  if (!('children' in props)) return found;
  const { style, children } = props;
  if (typeof children !== 'string') for (const child of children) sizesIn(child, found);
  else if ('fontSize' in style) found.set(children, style.fontSize);
  return found;
};

/** The lines of a badge, each with the size of its letters in px. */
export const textSizes = (content: BadgeContent, format: BadgeFormat): ReadonlyMap<string, number> =>
  sizesIn(badgeElement({ content, theme, measure }, format), new Map());
