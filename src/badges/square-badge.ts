import { badgeSizes } from './badge-content.ts';
import { box, drawing } from './element.ts';
import { fittedText } from './fitted-text.ts';
import { fittedLine, nameBlock, wordmark } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline, lensOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';
import { portraitFrame } from './portrait-frame.ts';

const { width, height } = badgeSizes.square;
const margin = 72;
const overlap = 56;
/** Seal and portrait take equal D's, face to face, and share a lens. */
const side = width / 2 + overlap / 2;

/** Square post: seal and portrait side by side as two equal D's, the name large below. */
export const squareBadge = (brief: BadgeBrief): Composition => {
  const { content, theme } = brief;
  const room = width - 2 * margin;
  const name = fittedText(
    content.name,
    { width: room, largest: 150, smallest: 44, height: 330, lines: 3, face: 'display', bold: true },
    brief.measure,
  );
  const d = { left: 0, top: 0, width: side, height: side };
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(d, 'right'))],
    seal: { centre: { x: side / 2, y: side / 2 }, diameter: content.laureate ? 484 : 500 },
    parts: [
      box({ position: 'absolute', left: width - side, top: 0 }, portraitFrame(brief, side, 'left')),
      drawing(
        [shape(theme.lens, lensOutline(width / 2, d, overlap))],
        `${width / 2 - overlap / 2} 0 ${overlap} ${side}`,
        {
          position: 'absolute',
          left: width / 2 - overlap / 2,
          top: 0,
          width: overlap,
          height: side,
        },
      ),
      box(
        {
          position: 'absolute',
          left: margin,
          top: side,
          width: room,
          height: height - side,
          flexDirection: 'column',
          justifyContent: 'center',
        },
        nameBlock(name, theme.onGround),
        box(
          { marginTop: 34 },
          fittedLine(brief, content.line, {
            width: room,
            largest: 50,
            face: 'text',
            bold: true,
            colour: theme.onGround,
          }),
        ),
        box(
          { marginTop: 4, width: room, justifyContent: 'space-between', alignItems: 'flex-end' },
          fittedLine(brief, content.programme, {
            width: room * 0.6,
            largest: 40,
            face: 'text',
            bold: false,
            colour: theme.quietOnGround,
          }),
          wordmark(brief, room * 0.36, 40),
        ),
      ),
    ],
  };
};
