import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import type { BadgeElement } from './element.ts';
import type { Measure } from './fitted-text.ts';

export { cardSizes, type CardKind } from '../core/card-file.ts';

/** What every card says: whose it is, and under which mark. Every text is already in the reader's language. */
interface SignedCard {
  readonly organisation: string;
  readonly motif: BadgeContent['motif'];
}

/** The card of a page, as a shared link shows it. */
export interface PageCard extends SignedCard {
  readonly kind: 'page';
  /** What sort of page: « Événement », “Testimonial”. */
  readonly eyebrow?: string | undefined;
  readonly title: string;
  /** Whom it is about or by: only whoever the page names. */
  readonly name?: string | undefined;
  readonly detail?: string | undefined;
  /** The site's title, beside the organisation. */
  readonly site?: string | undefined;
  /** What stands beside the title above the motif: a year, a day of a month, the marks of a quotation. */
  readonly figure?:
    | { readonly kind: 'number'; readonly text: string; readonly note?: string | undefined }
    | { readonly kind: 'quotation' }
    | undefined;
}

export type CardContent = PageCard;

/** The content of a card of one kind. */
export type CardOf<K extends CardContent['kind']> = Extract<CardContent, { readonly kind: K }>;

/** Cards wear the colours of badges. */
export type CardTheme = BadgeTheme;

/** What every card starts from. `measure` answers how wide a text is. */
export interface CardBrief<C extends CardContent = CardContent> {
  readonly content: C;
  readonly theme: CardTheme;
  readonly measure: Measure;
}

/** A card as two elements of its size: shapes that are cheap to keep, and the words on top. */
export interface CardLayers {
  readonly shared: BadgeElement;
  readonly personal: BadgeElement;
}
