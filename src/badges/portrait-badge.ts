import { badgeSizes } from './badge-content.ts';
import { box } from './element.ts';
import { fittedLine, fittedName, fittedRole, nameBlock, wordmark } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';
import { portraitFrame, smallPortrait } from './portrait-frame.ts';

const { width, height } = badgeSizes.portrait;
const margin = 72;
const room = width - 2 * margin;
const hanging = { left: 130, top: 0, width: 820, height: 790 };
/** Below the last line, which stands at one height whatever the name. */
const foot = 56;

/** Tall post: the seal in a D that hangs from the top, then the person, then the name. */
export const portraitBadge = (brief: BadgeBrief): Composition => {
  const { content, theme } = brief;
  const beside = room - smallPortrait - 34;
  const role = fittedRole(brief, beside, 46);
  const name = fittedName(brief, 46, {
    width: room,
    largest: 128,
    largestAlone: 190,
    smallest: 40,
    height: 270 - role.beyond,
  });
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(hanging, 'down'))],
    seal: {
      centre: { x: width / 2, y: hanging.height - hanging.width / 2 },
      diameter: 636,
    },
    parts: [
      box(
        {
          position: 'absolute',
          left: margin,
          top: hanging.height,
          width: room,
          height: height - hanging.height - foot,
          flexDirection: 'column',
          justifyContent: 'flex-end',
        },
        box(
          { alignItems: 'center' },
          portraitFrame(brief, smallPortrait, 'right'),
          box(
            { flexDirection: 'column', marginLeft: 34 },
            role.block,
            fittedLine(brief, content.programme, {
              width: beside,
              largest: Math.min(42, role.size),
              face: 'text',
              bold: false,
              colour: theme.quietOnGround,
            }),
            wordmark(brief, beside, Math.min(32, role.size)),
          ),
        ),
        box({ marginTop: 36 }, nameBlock(name, theme.onGround)),
      ),
    ],
  };
};
