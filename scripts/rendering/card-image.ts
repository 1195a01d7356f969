import { cardElement, cardLayers } from '../../src/badges/card.ts';
import { cardDpi, cardSizes, type CardContent, type CardTheme } from '../../src/badges/card-content.ts';
import { drawnSvg, encodedPng } from './drawn.ts';
import { layeredImage, portraitStandIn } from './layered-image.ts';
import { measure } from './measure.ts';
import { fitting } from './not-drawable.ts';
import type { Picture } from './picture.ts';
import { printable } from './printable.ts';

/** A card to draw, and the entry it speaks of: named in every error. */
export interface CardRequest {
  readonly who: string;
  readonly content: CardContent;
  readonly theme: CardTheme;
}

/** The content with every text as the fonts take it. */
const printed = <T>(content: T): T =>
  JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  ) as T;

/**
 * A card as PNG bytes; `portrait`, in the size of its frame, takes the place of the initials. Throws `NotDrawable`: letters no font has, a text too long, anything that would come out wrong.
 */
export const layeredCard = async (
  { who, content, theme }: CardRequest,
  portrait?: Picture,
): Promise<Buffer> => {
  const shown = portrait ? { portrait: portraitStandIn } : {};
  const layers = fitting(who, () =>
    cardLayers({ content: { ...printed(content), ...shown }, theme, measure }),
  );
  return layeredImage(
    {
      who,
      size: cardSizes[content.kind],
      transparent: false,
      dpi: cardDpi[content.kind],
      groundKey: JSON.stringify([content.kind, layers.shared]),
      shared: () => layers.shared,
      personal: layers.personal,
    },
    portrait,
  );
};

/** A card as satori and librsvg draw it on a whole canvas: what the pixels of `layeredCard` are held to. */
export const plainCard = async ({ who, content, theme }: CardRequest): Promise<Buffer> => {
  const element = fitting(who, () => cardElement({ content: printed(content), theme, measure }));
  return encodedPng(await drawnSvg(element, cardSizes[content.kind], who), { opaque: true });
};
