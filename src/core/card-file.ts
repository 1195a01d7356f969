/** The cards that pages and people share, in px: sizes that networks, screens and printers expect. */
export const cardSizes = {
  /** What a shared link shows. */
  page: { width: 1200, height: 630 },
  /** A post or a newsletter: a testimonial's quotation. */
  quote: { width: 1080, height: 1080 },
  /** A tall post or a screen in a hall: a laureate. */
  laureate: { width: 1080, height: 1350 },
  /** A6, landscape, 300 dpi: to print and write on. */
  note: { width: 1748, height: 1240 },
} as const;
export type CardKind = keyof typeof cardSizes;

/** Dots an inch that a card for paper is printed with; without it, word processors make an A6 four times as large. */
export const cardDpi: Partial<Record<CardKind, number>> = { note: 300 };

/** Page types whose pages each have a card of their own; every other page shows the site's. */
export const cardRoutes = ['programme', 'award', 'testimonial', 'event'] as const;
export type CardRoute = (typeof cardRoutes)[number];

/** Where the cards of one language are; the site's first language has no folder of its own. */
export interface CardPlace {
  readonly language?: string | undefined;
}

const below = ({ language }: CardPlace, ...parts: readonly string[]): string =>
  ['cards', ...(language === undefined ? [] : [language]), ...parts].join('/');

/** Path below the base of the card that a shared link to a page shows; without a page, the site's. */
export const pageCardFile = (
  place: CardPlace,
  page?: { readonly route: CardRoute; readonly id: string },
): string => below(place, ...(page ? [page.route, `${page.id}.png`] : ['site.png']));

/** Path of the picture of a testimonial's quotation. */
export const quoteCardFile = (place: CardPlace, testimonial: string): string =>
  below(place, 'quotes', `${testimonial}.png`);

/** Path of the picture of one laureate of an edition. */
export const laureateCardFile = (place: CardPlace, edition: string, mentor: string): string =>
  below(place, 'laureates', edition, `${mentor}.png`);

/** The cards to write on by hand: when it ends, when it begins. */
export const noteKinds = ['thanks', 'welcome'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Path of a programme's card to write on. */
export const noteCardFile = (place: CardPlace, note: NoteKind, programme: string): string =>
  below(place, note, `${programme}.png`);
