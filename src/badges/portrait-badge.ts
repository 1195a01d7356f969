import { badgeSizes } from './badge-content.ts';
import { box } from './element.ts';
import { fittedText } from './fitted-text.ts';
import { fittedLine, nameBlock, wordmark } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';
import { portraitFrame, smallPortrait } from './portrait-frame.ts';

const { width, height } = badgeSizes.portrait;
const margin = 72;
const room = width - 2 * margin;
const hanging = { left: 120, top: 0, width: 840, height: 778 };

/** Tall post: the seal in a D that hangs from the top, then the person, then the name. */
export const portraitBadge = (brief: BadgeBrief): Composition => {
  const { content, theme } = brief;
  const name = fittedText(
    content.name,
    { width: room, largest: 128, smallest: 40, height: 280, lines: 3, face: 'display', bold: true },
    brief.measure,
  );
  const beside = room - smallPortrait - 34;
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(hanging, 'down'))],
    seal: {
      centre: { x: width / 2, y: hanging.height - hanging.width / 2 },
      diameter: content.laureate ? 636 : 684,
    },
    parts: [
      box(
        {
          position: 'absolute',
          left: margin,
          top: hanging.height,
          width: room,
          height: height - hanging.height,
          flexDirection: 'column',
          justifyContent: 'center',
        },
        box(
          { alignItems: 'center' },
          portraitFrame(brief, smallPortrait, 'right'),
          box(
            { flexDirection: 'column', marginLeft: 34 },
            fittedLine(brief, content.line, {
              width: beside,
              largest: 46,
              face: 'text',
              bold: true,
              colour: theme.onGround,
            }),
            fittedLine(brief, content.programme, {
              width: beside,
              largest: 42,
              face: 'text',
              bold: false,
              colour: theme.quietOnGround,
            }),
            wordmark(brief, beside, 32),
          ),
        ),
        box({ marginTop: 36 }, nameBlock(name, theme.onGround)),
      ),
    ],
  };
};
