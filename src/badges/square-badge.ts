import { badgeSizes } from './badge-content.ts';
import { box, drawing } from './element.ts';
import { fittedName, fittedRole, footLine, footStacks, nameBlock } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline, lensOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';
import { largePortrait, portraitFrame } from './portrait-frame.ts';

const { width, height } = badgeSizes.square;
const margin = 72;
/** Below the last line, which stands at one height whatever the name. */
const foot = 60;
/** Seal and portrait take equal D's, face to face, and share a lens. */
const side = largePortrait;
const overlap = 2 * side - width;
/** The lens, with room for its edges. */
const lens = { left: width / 2 - overlap / 2 - 2, top: 0, width: overlap + 4, height: side };

/** Square post: seal and portrait side by side as two equal D's, the name large below. */
export const squareBadge = (brief: BadgeBrief): Composition => {
  const { theme } = brief;
  const room = width - 2 * margin;
  const role = fittedRole(brief, room, 50);
  const name = fittedName(brief, 50, {
    width: room,
    largest: 150,
    largestAlone: 230,
    smallest: 44,
    height: (footStacks(brief, room) ? 300 : 330) - role.beyond,
  });
  const d = { left: 0, top: 0, width: side, height: side };
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(d, 'right'))],
    seal: { centre: { x: side / 2, y: side / 2 }, diameter: 500 },
    parts: [
      box({ position: 'absolute', left: width - side, top: 0 }, portraitFrame(brief, side, 'left')),
      drawing(
        [shape(theme.lens, lensOutline(width / 2, d, overlap))],
        `${lens.left} ${lens.top} ${lens.width} ${lens.height}`,
        { position: 'absolute', ...lens },
      ),
      box(
        {
          position: 'absolute',
          left: margin,
          top: side,
          width: room,
          height: height - side - foot,
          flexDirection: 'column',
          justifyContent: 'flex-end',
        },
        nameBlock(name, theme.onGround),
        box({ marginTop: 34 }, role.block),
        box({ marginTop: 4 }, footLine(brief, { width: room, size: Math.min(40, role.size) })),
      ),
    ],
  };
};
