import { badgeSizes } from './badge-content.ts';
import { box } from './element.ts';
import { fittedName, fittedRole, nameBlock, roleBlock, wordmark } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline, lensOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';
import { portraitFrame, smallPortrait } from './portrait-frame.ts';

const { width, height } = badgeSizes.link;
/** Right end of the seal's D, where the D of the text begins; they share a lens. */
const meeting = 566;
const overlap = 44;
const text = { left: 628, width: 524 };

/** Card of a shared link: the seal in a D from the left, the person in a D from the right. */
export const linkBadge = (brief: BadgeBrief): Composition => {
  const { theme } = brief;
  const role = fittedRole(brief, text.width, 36);
  const name = fittedName(brief, 36, { width: text.width, largest: 104, smallest: 22, height: 186 });
  const left = { left: 0, top: 0, width: meeting + overlap / 2, height };
  const right = { left: meeting - overlap / 2, top: 0, width: width - meeting + overlap / 2, height };
  return {
    ground: theme.ground,
    shapes: [
      shape(theme.groundTone, dOutline(right, 'left')),
      shape(theme.paper, dOutline(left, 'right')),
      shape(theme.lens, lensOutline(meeting, left, overlap)),
    ],
    seal: { centre: { x: left.width - height / 2, y: height / 2 }, diameter: 500 },
    parts: [
      box(
        {
          position: 'absolute',
          left: text.left,
          top: 0,
          width: text.width,
          height,
          flexDirection: 'column',
          justifyContent: 'center',
        },
        portraitFrame(brief, smallPortrait, 'right'),
        box({ marginTop: 22 }, nameBlock(name, theme.onGround)),
        roleBlock(brief, text.width, role, { marginTop: 20 }),
        box({ marginTop: 18 }, wordmark(brief, text.width, Math.min(26, role.size))),
      ),
    ],
  };
};
