import { badgeElement } from '../../src/badges/badge.ts';
import {
  badgeSizes,
  type BadgeContent,
  type BadgeFormat,
  type BadgeTheme,
} from '../../src/badges/badge-content.ts';
import type { Face } from '../../src/badges/element.ts';
import { motifOf } from '../../src/badges/composition.ts';
import { svgMarkup } from '../../src/core/motif.ts';
import { sealBox, sealShapes, yearPlace } from '../../src/core/seal.ts';
import { undrawableCharacters } from './coverage.ts';
import { drawnSvg, encodedPng } from './drawn.ts';
import { measure } from './measure.ts';
import { fitting, NotDrawable } from './not-drawable.ts';
import { printable } from './printable.ts';
import { textOutline } from './text-outline.ts';

/** A badge to draw, and whose it is: named in every error. */
export interface BadgeRequest {
  readonly who: string;
  readonly content: BadgeContent;
  readonly theme: BadgeTheme;
}

/** The texts of a badge and the face each is set in. */
const textFaces = {
  name: 'display',
  initials: 'display',
  line: 'text',
  programme: 'text',
  organisation: 'text',
} as const satisfies Partial<Record<keyof BadgeContent, Face>>;

/** The content in NFC, every letter checked against the face it is set in. Throws `NotDrawable`. */
export const checkedContent = ({ who, content }: BadgeRequest): BadgeContent => {
  const texts = {
    name: printable(content.name),
    initials: printable(content.initials),
    line: printable(content.line),
    programme: printable(content.programme),
    organisation: printable(content.organisation),
  };
  for (const [field, text] of Object.entries(texts)) {
    const characters = undrawableCharacters(text, textFaces[field as keyof typeof texts]);
    if (characters.length > 0)
      throw new NotDrawable({ who, reason: 'missing-letters', characters, detail: text });
  }
  return { ...content, ...texts };
};

/**
 * A badge as satori and librsvg draw it on a whole canvas: PNG bytes in the size of its format; the emblem is
 * transparent. Slow and plain: what the pixels of `layeredBadge` are held to.
 * Throws `NotDrawable`: letters no font has, a text too long, anything that would come out wrong.
 */
export const plainBadge = async (request: BadgeRequest, format: BadgeFormat): Promise<Buffer> => {
  const { who, theme } = request;
  const content = checkedContent(request);
  const element = fitting(who, () => badgeElement({ content, theme, measure }, format));
  return encodedPng(await drawnSvg(element, badgeSizes[format], who), { opaque: format !== 'emblem' });
};

/** The emblem as SVG, paths only: no font, no picture, no script, so that it opens the same everywhere. */
export const renderEmblemSvg = (request: BadgeRequest): string => {
  const { theme } = request;
  const content = checkedContent(request);
  const { level, laureate, year } = content;
  const place = yearPlace(laureate);
  const capitals = 0.66;
  const { d } = textOutline({
    text: String(year),
    face: 'display',
    bold: true,
    size: place.size,
    x: place.x,
    y: place.y + (place.size * capitals) / 2,
    anchor: 'middle',
  });
  const shapes = sealShapes({ ...motifOf({ content, theme }), level, laureate, ground: theme.paper });
  const named = [content.line, content.programme];
  return svgMarkup([...shapes, { d, fill: theme.primary }], {
    box: sealBox,
    ...badgeSizes.emblem,
    // A laureate's line holds its year.
    title: (content.line.includes(String(year)) ? named : [...named, year]).join(', '),
  });
};
