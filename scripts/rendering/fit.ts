import { badgeFormats, type BadgeContent, type BadgeTheme } from '../../src/badges/badge-content.ts';
import { badgeLayers } from '../../src/badges/badge.ts';
import { cardLayers } from '../../src/badges/card.ts';
import type { CardContent } from '../../src/badges/card-content.ts';
import { TextTooLong } from '../../src/badges/fitted-text.ts';
import { logo } from '../../src/badges/logo.ts';
import { measure } from './measure.ts';
import { printable } from './printable.ts';

/** The texts of a badge that a company chooses. */
export type BadgeText = 'name' | 'line' | 'programme' | 'organisation';

const colour = '#000000';
const theme: BadgeTheme = {
  primary: colour,
  accent: colour,
  paper: colour,
  ink: colour,
  tile: colour,
  ground: colour,
  groundTone: colour,
  lens: colour,
  onGround: colour,
  quietOnGround: colour,
};

/** A badge whose texts fit; the portrait is not looked at. */
const blank: BadgeContent = {
  name: 'A',
  line: 'A',
  programme: 'A',
  organisation: 'A',
  year: 2026,
  level: 1,
  laureate: false,
  motif: { name: 'relay' },
  initials: 'A',
  portrait: 'data:image/png,',
};

/** The texts of a card that a company writes. */
export type CardText = 'title' | 'detail' | 'quote';

/** A card whose texts fit, with all that narrows the room of the others. */
const blankCards: Record<CardText, (text: string) => CardContent> = {
  title: (title) => ({ ...blankPage, title }),
  detail: (detail) => ({ ...blankPage, detail }),
  quote: (quote) => ({
    kind: 'quote',
    organisation: 'A',
    motif: blank.motif,
    name: 'A',
    quote: `«\u00A0${quote}\u00A0»`,
  }),
};
const blankPage = {
  kind: 'page',
  organisation: 'A',
  motif: blank.motif,
  title: 'A',
  name: 'A',
  detail: 'A',
} as const;

/** Whether a text fits its place on cards at the smallest size that is still readable. */
export const fitsCard = (kind: CardText, text: string): boolean =>
  lays(() => cardLayers({ content: blankCards[kind](printable(text)), theme, measure })) === undefined;

/** The room that a layout's text overflows, if any. */
const lays = (layOut: () => unknown): TextTooLong | undefined => {
  try {
    layOut();
    return undefined;
  } catch (error) {
    if (error instanceof TextTooLong) return error;
    throw error;
  }
};

/** The room that a text overflows in the layouts of all formats and of the logo; `undefined` when it fits everywhere. */
const overflowed = (kind: BadgeText, text: string): TextTooLong | undefined =>
  lays(() => {
    const brief = { content: { ...blank, [kind]: text }, theme, measure };
    for (const format of badgeFormats) badgeLayers(brief, format);
    if (kind === 'programme') {
      logo(
        { programme: text, motif: { motif: 'relay' } },
        { ...theme, text: colour, mono: false },
        'wordmark',
        measure,
      );
    }
  });

/** Widths in em up to which a name surely fits on one line of every format. */
let surely: number | undefined;
const sureWidth = (): number => {
  const rooms = badgeFormats.flatMap((format) => {
    const content = { ...blank, name: 'M'.repeat(400) };
    return lays(() => badgeLayers({ content, theme, measure }, format))?.room ?? [];
  });
  return Math.min(...rooms.map(({ width, smallest }) => width / smallest));
};

/**
 * Whether a text fits its place on the badges of every format, and on the logo for a programme, at the smallest size
 * that is still readable. Measures the templates themselves; most names are told by their width alone.
 */
export const fitsBadges = (kind: BadgeText, text: string): boolean => {
  const composed = printable(text);
  if (kind === 'name' && measure(composed, 'display', true) <= (surely ??= sureWidth())) return true;
  return overflowed(kind, composed) === undefined;
};
