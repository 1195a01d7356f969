import { shape } from '../core/motif.ts';
import { fittedLine, fittedName, nameBlock, wordmark } from './badge-text.ts';
import { cardSizes, type CardBrief, type CardLayers, type CardOf } from './card-content.ts';
import { motifAt } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { box, canvasOf, drawing, textLine, type BadgeElement } from './element.ts';
import { fittedParagraph } from './fitted-paragraph.ts';
import { paragraph } from './paragraph.ts';
import { largePortrait, portraitFrame } from './portrait-frame.ts';

type Brief = CardBrief<CardOf<'laureate'>>;

const { width, height } = cardSizes.laureate;
const margin = 72;
const room = width - 2 * margin;
/** The year's D, behind the portrait's, as on the wall of laureates. */
const yearD = { left: 470, top: 300, width: width - 470, height: 520 };
const year = { left: 628, top: 640, width: 380, height: 150, size: 148 };

const yearOf = ({ content, theme }: Brief): BadgeElement =>
  box(
    {
      position: 'absolute',
      left: year.left,
      top: year.top,
      width: year.width,
      height: year.height,
      justifyContent: 'flex-end',
      alignItems: 'center',
    },
    textLine(String(content.year), {
      face: 'display',
      size: year.size,
      colour: theme.primary,
      bold: true,
      lineHeight: 1,
    }),
  );

const words = (brief: Brief): BadgeElement => {
  const { content, theme, measure } = brief;
  const name = fittedName(brief, 46, { width: room, largest: 124, smallest: 40, height: 240 });
  const plain = { face: 'text', bold: false } as const;
  const post = fittedParagraph(
    content.post,
    { ...plain, width: room, height: 92, largest: 38, smallest: 22, leading: 1.2 },
    measure,
  );
  return box(
    { flexDirection: 'column' },
    fittedLine(brief, content.honour, {
      width: room,
      largest: 46,
      face: 'text',
      bold: true,
      colour: theme.onGround,
    }),
    box({ marginTop: 12 }, nameBlock(name, theme.onGround)),
    box({ marginTop: 24 }, paragraph(post, { ...plain, colour: theme.onGround })),
    box({ marginTop: 18 }, wordmark(brief, room, 32)),
  );
};

/** A laureate as the wall of laureates shows them: the portrait, or the initials, in a D that meets the year's. */
export const laureateCard = (brief: Brief): CardLayers => {
  const { theme } = brief;
  const canvas = canvasOf({ width, height });
  const mark = { x: width - margin - 88, y: 470 };
  return {
    shared: box(
      { ...canvas, backgroundColor: theme.ground },
      drawing(
        [shape(theme.paper, dOutline(yearD, 'left')), ...motifAt(brief, mark, 176)],
        `0 0 ${width} ${height}`,
        canvas,
      ),
      yearOf(brief),
    ),
    personal: box(
      canvas,
      box({ position: 'absolute', left: 0, top: 0 }, portraitFrame(brief, largePortrait, 'right')),
      box(
        {
          position: 'absolute',
          left: margin,
          top: yearD.top + yearD.height,
          width: room,
          height: height - yearD.top - yearD.height,
          flexDirection: 'column',
          justifyContent: 'center',
        },
        words(brief),
      ),
    ),
  };
};
