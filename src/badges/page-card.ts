import { shape, type Shape } from '../core/motif.ts';
import { fittedLine, wordmark } from './badge-text.ts';
import { cardSizes, type CardLayers } from './card-content.ts';
import { dOutline, lensOutline } from './d-shape.ts';
import { box, canvasOf, drawing, textLine, type BadgeElement } from './element.ts';
import { fittedParagraph, type ParagraphRoom } from './fitted-paragraph.ts';
import type { FittedText, Measure } from './fitted-text.ts';
import { pageMark, pageNumber, type PageBrief } from './page-mark.ts';
import { paragraph } from './paragraph.ts';
import { quotationMarks } from './quotation-marks.ts';

const { width, height } = cardSizes.page;
/** Where the D of the words meets the D of the mark; they share a lens. */
const meeting = 778;
const overlap = 44;
const mark = { left: meeting - overlap / 2, top: 0, width: width - meeting + overlap / 2, height };
const text = { left: 72, top: 60, width: 630, bottom: 56 };
/** The middle of what can be seen of the mark's D, a little off its centre towards its round side. */
const middle = { x: mark.left + 240, y: height / 2 };

const display = { face: 'display', bold: true } as const;

/** The first of some texts that fits. Throws `TextTooLong` of the last. */
const firstFitting = (
  [words = '', ...shorter]: readonly string[],
  room: ParagraphRoom,
  measure: Measure,
): FittedText => {
  try {
    return fittedParagraph(words, room, measure);
  } catch (error) {
    if (shorter.length === 0) throw error;
    return firstFitting(shorter, room, measure);
  }
};

/** A name, in the face that has the letters of every name, or what is said, on as many lines as it takes. */
const under = (
  { theme, measure }: PageBrief,
  words: readonly (string | undefined)[],
  { height: room, isName }: { readonly height: number; readonly isName: boolean },
): BadgeElement[] => {
  const choice = words.filter((one) => one !== undefined);
  if (choice.length === 0) return [];
  const look = isName ? display : ({ face: 'text', bold: false } as const);
  const set = firstFitting(
    choice,
    { ...look, width: text.width, height: room, largest: isName ? 34 : 32, smallest: 18, leading: 1.3 },
    measure,
  );
  return [paragraph(set, { ...look, colour: theme.onGround })];
};

const heading = (brief: PageBrief): BadgeElement => {
  const { content, theme, measure } = brief;
  const { title, name, shorterNames = [], detail } = content;
  const isFull = name !== undefined && detail !== undefined;
  const room = { width: text.width, height: isFull ? 254 : 290 };
  const set = fittedParagraph(
    title,
    { ...display, ...room, largest: 124, smallest: 32, leading: 1.04 },
    measure,
  );
  return box(
    { flexDirection: 'column' },
    paragraph(set, { ...display, colour: theme.onGround }),
    box(
      { marginTop: 26, flexDirection: 'column' },
      ...under(brief, [name, ...shorterNames], { height: 84, isName: true }),
      ...under(brief, [detail], { height: isFull ? 84 : 126, isName: false }),
    ),
  );
};

/** Quotation marks before what a card is, and the room that they take: px. */
const quoted = { width: 46, room: 62 };

const eyebrow = (brief: PageBrief): BadgeElement =>
  box(
    { marginLeft: brief.content.figure?.kind === 'quotation' ? quoted.room : 0 },
    fittedLine(brief, brief.content.eyebrow ?? '', {
      width: text.width - 120,
      largest: 30,
      face: 'text',
      bold: true,
      colour: brief.theme.quietOnGround,
    }),
  );

const quotationShapes = ({ content, theme }: PageBrief): Shape[] =>
  content.figure?.kind === 'quotation'
    ? quotationMarks({ x: text.left + quoted.width / 2, y: text.top + 20 }, quoted.width, [
        theme.onGround,
        theme.onGround,
      ])
    : [];

/** Who signs, on one line as long as the round side allows: px, and what lies between the two names. */
const signed = { width: text.width - 120, size: 26, smallest: 13, apart: 18 };

/** The site and the company, of one size; the company alone where both would be too small to read. */
const signature = (brief: PageBrief): BadgeElement => {
  const { content, theme, measure } = brief;
  const { site, organisation } = content;
  if (site === undefined) return wordmark(brief, signed.width, signed.size);
  const wide = measure(site, 'text', true) + measure(organisation, 'text', false);
  const size = Math.min(signed.size, Math.floor((signed.width - signed.apart) / wide));
  if (size < signed.smallest) return wordmark(brief, signed.width, signed.size);
  const look = { face: 'text', size, common: true } as const;
  return box(
    {},
    textLine(site, { ...look, bold: true, colour: theme.onGround }),
    box(
      { marginLeft: signed.apart },
      textLine(organisation, { ...look, bold: false, colour: theme.quietOnGround }),
    ),
  );
};

/** Card of a shared link: the words in a D from the left, the page's mark in a D from the right. */
export const pageCard = (brief: PageBrief): CardLayers => {
  const { theme } = brief;
  const canvas = canvasOf({ width, height });
  const left = { left: 0, top: 0, width: meeting + overlap / 2, height };
  return {
    shared: box(
      { ...canvas, backgroundColor: theme.ground },
      drawing(
        [
          shape(theme.groundTone, dOutline(left, 'right')),
          shape(theme.paper, dOutline(mark, 'left')),
          shape(theme.lens, lensOutline(meeting, left, overlap)),
          ...pageMark(brief, middle),
          ...quotationShapes(brief),
        ],
        `0 0 ${width} ${height}`,
        canvas,
      ),
    ),
    personal: box(
      canvas,
      box(
        {
          position: 'absolute',
          left: text.left,
          top: text.top,
          width: text.width,
          height: height - text.top - text.bottom,
          flexDirection: 'column',
          justifyContent: 'space-between',
        },
        eyebrow(brief),
        heading(brief),
        signature(brief),
      ),
      ...pageNumber(brief, middle),
    ),
  };
};
