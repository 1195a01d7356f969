import { badgeSizes, type BadgeFormat } from './badge-content.ts';
import { bannerBadge } from './banner-badge.ts';
import { box, canvasOf, drawing, type BadgeElement } from './element.ts';
import { linkBadge } from './link-badge.ts';
import { portraitBadge } from './portrait-badge.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { seal } from './seal.ts';
import { signatureBadge } from './signature-badge.ts';
import { squareBadge } from './square-badge.ts';

/** The seal alone, on nothing: a transparent emblem. */
const emblemBadge = (): Composition => ({
  shapes: [],
  seal: {
    centre: { x: badgeSizes.emblem.width / 2, y: badgeSizes.emblem.height / 2 },
    diameter: badgeSizes.emblem.width,
  },
  parts: [],
});

const compositions: Record<BadgeFormat, (brief: BadgeBrief) => Composition> = {
  link: linkBadge,
  square: squareBadge,
  portrait: portraitBadge,
  banner: bannerBadge,
  signature: signatureBadge,
  emblem: emblemBadge,
};

/** A badge as two elements of its format's size: what a whole programme shares, and what one person adds on top. */
export interface BadgeLayers {
  /** Made only where nobody drew it yet. */
  readonly shared: () => BadgeElement;
  readonly personal: BadgeElement;
}

/**
 * The layers of a badge. `shared` depends on format, theme, motif, year, level and laureate only.
 * Throws `TextTooLong` when a text does not fit its room at the smallest size that is still readable.
 */
export const badgeLayers = (brief: BadgeBrief, format: BadgeFormat): BadgeLayers => {
  const { ground, shapes, seal: place, parts } = compositions[format](brief);
  const { width, height } = badgeSizes[format];
  const canvas = canvasOf({ width, height });
  return {
    shared: () =>
      box(
        { ...canvas, ...(ground && { backgroundColor: ground }) },
        ...(shapes.length > 0 ? [drawing(shapes, `0 0 ${width} ${height}`, canvas)] : []),
        seal(brief, place),
      ),
    personal: box(canvas, ...parts),
  };
};

/** A badge as one element of its format's size. Throws `TextTooLong` like `badgeLayers`. */
export const badgeElement = (brief: BadgeBrief, format: BadgeFormat): BadgeElement => {
  const { shared, personal } = badgeLayers(brief, format);
  return box({ position: 'relative', ...badgeSizes[format] }, shared(), personal);
};
