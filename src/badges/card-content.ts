import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import type { BadgeElement } from './element.ts';
import type { Measure } from './fitted-text.ts';

export { cardDpi, cardSizes, type CardKind } from '../core/card-file.ts';

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
  /** The same with fewer words, the fullest first, where all the names have no room. */
  readonly shorterNames?: readonly string[] | undefined;
  readonly detail?: string | undefined;
  /** The site's title, beside the organisation. */
  readonly site?: string | undefined;
  /** What stands beside the title above the motif: a year, a day of a month, the marks of a quotation. */
  readonly figure?:
    | { readonly kind: 'number'; readonly text: string; readonly note?: string | undefined }
    | { readonly kind: 'quotation' }
    | undefined;
}

/** A testimonial's quotation, between the marks of its language. */
export interface QuoteCard extends SignedCard {
  readonly kind: 'quote';
  readonly quote: string;
  /** Whom the page names: for an anonymous voice, a broad role. */
  readonly name: string;
  readonly detail?: string | undefined;
  readonly programme?: string | undefined;
}

/** A laureate, as the page of the edition shows them. */
export interface LaureateCard extends SignedCard {
  readonly kind: 'laureate';
  readonly name: string;
  /** « Mentore de l’année », or another category. */
  readonly honour: string;
  readonly year: number;
  /** Role and place. */
  readonly post: string;
  readonly initials: string;
  /** As in `BadgeContent`. */
  readonly portrait?: string | undefined;
}

/** A card to print and write on by hand. It names nobody. */
export interface NoteCard extends SignedCard {
  readonly kind: 'note';
  /** « Merci », “Welcome”. */
  readonly word: string;
  readonly line: string;
  readonly programme: string;
}

export type CardContent = PageCard | QuoteCard | LaureateCard | NoteCard;

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
