import { badgeLayers, type BadgeLayers } from '../../src/badges/badge.ts';
import { badgeSizes, type BadgeFormat } from '../../src/badges/badge-content.ts';
import { checkedContent, type BadgeRequest } from './badge-image.ts';
import { layeredImage, portraitStandIn } from './layered-image.ts';
import { measure } from './measure.ts';
import { fitting } from './not-drawable.ts';
import type { Picture } from './picture.ts';

const layersOf = (request: BadgeRequest, format: BadgeFormat, portrait: Picture | undefined): BadgeLayers => {
  const { portrait: given, ...content } = checkedContent(request);
  const shown = portrait ? portraitStandIn : given;
  const { who, theme } = request;
  return fitting(who, () =>
    badgeLayers({ content: { ...content, ...(shown && { portrait: shown }) }, theme, measure }, format),
  );
};

/**
 * A badge as PNG bytes, drawn in layers: what all share comes from a ground drawn once, what is the person's is
 * painted on it. `tests/rendering/layered-badge.test.ts` holds the pixels to satori's own.
 * `portrait`, in the size of the format's frame, takes the place of the initials.
 * Throws `NotDrawable`: letters no font has, a text too long, anything that would come out wrong.
 */
export const layeredBadge = async (
  request: BadgeRequest,
  format: BadgeFormat,
  portrait?: Picture,
): Promise<Buffer> => {
  const { who, content, theme } = request;
  const { motif, year, level, laureate } = content;
  // The edge of a portrait is the person's.
  const shared = { ...theme, frame: undefined };
  return layeredImage(
    {
      who,
      size: badgeSizes[format],
      transparent: format === 'emblem',
      groundKey: JSON.stringify([format, motif, year, level, laureate, shared]),
      ...layersOf(request, format, portrait),
    },
    portrait,
  );
};
