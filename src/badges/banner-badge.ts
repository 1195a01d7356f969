import { badgeSizes, bannerFreeZone } from './badge-content.ts';
import { besideSeal, fittedName, fittedRole } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline, lensOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';

const { width, height } = badgeSizes.banner;
/** Where the seal's D, as wide as high, begins; it shares a lens with the D of the text. */
const meeting = 1206;
const overlap = 36;
const text = { left: bannerFreeZone.width + 30, width: 558 };

/** Profile banner: the text between the profile photo and the seal, nothing of it where the photo lies. */
export const bannerBadge = (brief: BadgeBrief): Composition => {
  const { content, theme } = brief;
  const role = fittedRole(brief, text.width, 38);
  const name = fittedName(brief, 38, {
    width: text.width,
    largest: 112,
    smallest: 24,
    height: 204 - role.beyond,
  });
  const right = { left: meeting - overlap / 2, top: 0, width: width - meeting + overlap / 2, height };
  return {
    ground: theme.ground,
    shapes: [
      shape(theme.groundTone, dOutline({ left: 0, top: 0, width: meeting + overlap / 2, height }, 'right')),
      shape(theme.paper, dOutline(right, 'left')),
      shape(theme.lens, lensOutline(meeting, right, overlap)),
    ],
    seal: { centre: { x: right.left + height / 2, y: height / 2 }, diameter: content.laureate ? 304 : 322 },
    parts: [
      besideSeal(brief, name, {
        ...text,
        height,
        role: { ...role, above: 18 },
        foot: { size: 30, above: 2 },
      }),
    ],
  };
};
