import { cardElement, cardLayers } from '../../src/badges/card.ts';
import { cardDpi, cardSizes, type CardContent, type CardTheme } from '../../src/badges/card-content.ts';
import type { BadgeElement } from '../../src/badges/element.ts';
import { undrawableCharacters } from './coverage.ts';
import { drawnSvg, encodedPng } from './drawn.ts';
import { textStyleOf } from './element-style.ts';
import { layeredImage, portraitStandIn } from './layered-image.ts';
import { measure } from './measure.ts';
import { fitting, NotDrawable } from './not-drawable.ts';
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

/** Refuses a text of a tree with letters that its face does not have. Throws `NotDrawable`. */
const checkLetters = (who: string, node: BadgeElement): void => {
  if (node.type === 'img') return;
  const { children } = node.props;
  if (typeof children !== 'string') {
    for (const child of children) checkLetters(who, child);
    return;
  }
  const characters = undrawableCharacters(children, textStyleOf(node).face);
  if (characters.length > 0)
    throw new NotDrawable({ who, reason: 'missing-letters', characters, detail: children });
};

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
  checkLetters(who, layers.personal);
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
