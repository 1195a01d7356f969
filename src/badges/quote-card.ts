import { shape } from '../core/motif.ts';
import { wordmark } from './badge-text.ts';
import { cardSizes, type CardBrief, type CardLayers, type CardOf } from './card-content.ts';
import { motifAt } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { box, canvasOf, drawing, type BadgeElement } from './element.ts';
import { fittedParagraph } from './fitted-paragraph.ts';
import { paragraph } from './paragraph.ts';
import { quotationMarks } from './quotation-marks.ts';

type Brief = CardBrief<CardOf<'quote'>>;

const { width, height } = cardSizes.quote;
const margin = 72;
/** Two D's turned by half a turn, as in the relay: what is said above, where it comes from below. */
const upper = { left: 0, top: 0, width: 400, height: 250 };
const lower = { left: width - 300, top: height - 230, width: 300, height: 230 };
const quote = { top: upper.height + 40, height: 520 };
const speaker = { top: quote.top + quote.height + 24, width: lower.left - margin - 36 };

const spoken = ({ content, theme, measure }: Brief): BadgeElement => {
  const look = { face: 'display', bold: true } as const;
  const set = fittedParagraph(
    content.quote,
    { ...look, width: width - 2 * margin, height: quote.height, largest: 132, smallest: 30, leading: 1.14 },
    measure,
  );
  return paragraph(set, { ...look, colour: theme.onGround });
};

const signed = (brief: Brief): BadgeElement => {
  const { content, theme, measure } = brief;
  const look = { face: 'display', bold: true } as const;
  const name = fittedParagraph(
    content.name,
    { ...look, width: speaker.width, height: 92, largest: 42, smallest: 20, leading: 1.1 },
    measure,
  );
  const line = (text: string | undefined, colour: string): BadgeElement[] => {
    if (text === undefined) return [];
    const plain = { face: 'text', bold: false } as const;
    const room = { width: speaker.width, height: 72, largest: 33, smallest: 18, leading: 1.2 };
    return [paragraph(fittedParagraph(text, { ...plain, ...room }, measure), { ...plain, colour })];
  };
  return box(
    { flexDirection: 'column' },
    paragraph(name, { ...look, colour: theme.onGround }),
    ...line(content.detail, theme.onGround),
    ...line(content.programme, theme.quietOnGround),
  );
};

/** A testimonial's quotation for a network or a newsletter: the words, then who said them. */
export const quoteCard = (brief: Brief): CardLayers => {
  const { theme } = brief;
  const canvas = canvasOf({ width, height });
  const mark = { x: lower.left + 158, y: lower.top + lower.height / 2 };
  const place = {
    position: 'absolute',
    left: margin,
    flexDirection: 'column',
    justifyContent: 'center',
  } as const;
  return {
    shared: box(
      { ...canvas, backgroundColor: theme.ground },
      drawing(
        [
          shape(theme.paper, dOutline(upper, 'right')),
          shape(theme.paper, dOutline(lower, 'left')),
          ...quotationMarks({ x: 188, y: upper.height / 2 }, 232, [theme.primary, theme.accent]),
          ...motifAt(brief, mark, 140),
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
          left: upper.width + 40,
          top: 0,
          width: width - upper.width - 40 - margin,
          height: upper.height,
          alignItems: 'center',
          justifyContent: 'flex-end',
        },
        wordmark(brief, 460, 32),
      ),
      box({ ...place, top: quote.top, width: width - 2 * margin, height: quote.height }, spoken(brief)),
      box(
        { ...place, top: speaker.top, width: speaker.width, height: height - speaker.top - 32 },
        signed(brief),
      ),
    ),
  };
};
