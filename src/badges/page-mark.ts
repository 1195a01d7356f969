import type { Shape } from '../core/motif.ts';
import type { Point } from '../core/outline.ts';
import { fittedLine } from './badge-text.ts';
import type { CardBrief, CardOf } from './card-content.ts';
import { motifAt } from './composition.ts';
import { box, textLine, type BadgeElement } from './element.ts';

export type PageBrief = CardBrief<CardOf<'page'>>;

/** A number within the round side of its D, with the motif below: px. */
const figures = { width: 304, largest: 210, capitals: 0.7, note: 56, above: 46, motif: 132 };

/** How large a number is set, and how high it is with all that stands below it. */
const figureSize = ({
  content: { figure },
  measure,
}: PageBrief): { size: number; height: number } | undefined => {
  if (figure?.kind !== 'number') return undefined;
  const size = Math.floor(Math.min(figures.largest, figures.width / measure(figure.text, 'display', true)));
  const note = figure.note === undefined ? 0 : figures.note;
  return { size, height: size * figures.capitals + note + figures.above + figures.motif };
};

/** What a page's card shows around a point: the motif alone, or under a number. */
export const pageMark = (brief: PageBrief, middle: Point): Shape[] => {
  const number = figureSize(brief);
  if (!number) return motifAt(brief, middle, 288);
  const y = middle.y + number.height / 2 - figures.motif / 2;
  return motifAt(brief, { x: middle.x, y }, figures.motif);
};

/** The number of a page's card, with what it counts. */
export const pageNumber = (brief: PageBrief, middle: Point): BadgeElement[] => {
  const { content, theme } = brief;
  const { figure } = content;
  const number = figureSize(brief);
  if (figure?.kind !== 'number' || !number) return [];
  const { size } = number;
  const look = { face: 'display', bold: true, colour: theme.primary } as const;
  // A line of figures has some room above them: as much as it is higher than they are, less what hangs below.
  const top = middle.y - number.height / 2 - (size * (1 - figures.capitals)) / 2;
  return [
    box(
      {
        position: 'absolute',
        left: middle.x - figures.width / 2,
        width: figures.width,
        top,
        flexDirection: 'column',
        alignItems: 'center',
      },
      textLine(figure.text, { ...look, size, lineHeight: 1 }),
      ...(figure.note === undefined
        ? []
        : [fittedLine(brief, figure.note, { ...look, width: figures.width, largest: 44 })]),
    ),
  ];
};
