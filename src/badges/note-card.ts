import { motifCentre, motifSide } from '../core/motif-family.ts';
import { motifShapes, shape } from '../core/motif.ts';
import { fittedLine } from './badge-text.ts';
import { cardSizes, type CardBrief, type CardLayers, type CardOf } from './card-content.ts';
import { motifOf } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { box, canvasOf, drawing, textLine, type BadgeElement } from './element.ts';
import { fittedParagraph } from './fitted-paragraph.ts';
import { paragraph } from './paragraph.ts';

type Brief = CardBrief<CardOf<'note'>>;

const { width, height } = cardSizes.note;
const half = { left: 0, top: 0, width: height / 2, height };
const text = { left: half.width + 88, top: 108, width: width - half.width - 88 - 96 };
/** Lines to write on by hand, 13 mm apart at 300 dpi. */
const ruled = { tops: [660, 814, 968], thick: 3 };

const greeting = ({ content, theme, measure }: Brief): BadgeElement => {
  const display = { face: 'display', bold: true } as const;
  const plain = { face: 'text', bold: false } as const;
  const word = fittedParagraph(
    content.word,
    { ...display, width: text.width, height: 220, largest: 200, smallest: 90, leading: 1.04 },
    measure,
  );
  const line = fittedParagraph(
    content.line,
    { ...plain, width: text.width, height: 136, largest: 50, smallest: 34, leading: 1.3 },
    measure,
  );
  return box(
    { flexDirection: 'column' },
    paragraph(word, { ...display, colour: theme.primary }),
    box({ marginTop: 20 }, paragraph(line, { ...plain, colour: theme.ink })),
  );
};

/** What signs a card: px of its letters, below which they are too small on paper side by side, and the room between. */
const signed = { size: 40, small: 30, apart: 48 };

/** The programme and the company, of one size: side by side, or one below the other where they would be small. */
const origin = (brief: Brief): BadgeElement => {
  const { content, theme, measure } = brief;
  const { programme, organisation } = content;
  const wide = measure(programme, 'text', true) + measure(organisation, 'text', false);
  const size = Math.min(signed.size, Math.floor((text.width - signed.apart) / wide));
  const look = { face: 'text', colour: theme.ink } as const;
  if (size < signed.small)
    return box(
      { flexDirection: 'column' },
      ...[programme, organisation].map((one, i) =>
        fittedLine(brief, one, { ...look, bold: i === 0, width: text.width, largest: signed.size }),
      ),
    );
  return box(
    { width: text.width, justifyContent: 'space-between' },
    textLine(programme, { ...look, size, bold: true, common: true }),
    textLine(organisation, { ...look, size, bold: false, common: true }),
  );
};

/** A card to print and write on by hand: a word, a line, and room; it names nobody. */
export const noteCard = (brief: Brief): CardLayers => {
  const { theme } = brief;
  const canvas = canvasOf({ width, height });
  const placed = { position: 'absolute', left: text.left, width: text.width } as const;
  const motif = { ...motifOf(brief), primary: theme.paper, accent: theme.lens };
  const mark = { x: half.width * 0.46, y: height / 2 };
  return {
    shared: box(
      { ...canvas, backgroundColor: theme.paper },
      drawing(
        [
          shape(theme.ground, dOutline(half, 'right')),
          ...motifShapes(motif, { from: motifCentre, to: mark, scale: 320 / motifSide }),
        ],
        `0 0 ${width} ${height}`,
        canvas,
      ),
      ...ruled.tops.map((top) =>
        box({ ...placed, top, height: ruled.thick, backgroundColor: theme.groundTone }),
      ),
    ),
    personal: box(
      canvas,
      box({ ...placed, top: text.top }, greeting(brief)),
      box({ ...placed, top: height - 190, height: 108, alignItems: 'flex-end' }, origin(brief)),
    ),
  };
};
