import { badgeSizes } from './badge-content.ts';
import { besideSeal, fittedName } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';

const { width, height } = badgeSizes.signature;
const sealD = { left: 0, top: 0, width: 142, height };
const text = { left: sealD.width + 18, width: width - sealD.width - 18 - 20 };

/** Strip under an e-mail: the seal in a D from the left, the person beside it. Small as it is, no portrait. */
export const signatureBadge = (brief: BadgeBrief): Composition => {
  const { theme } = brief;
  const name = fittedName(brief, 20, { width: text.width, largest: 36, smallest: 11, height: 54, lines: 2 });
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(sealD, 'right'))],
    seal: { centre: { x: sealD.width - height / 2, y: height / 2 }, diameter: 108 },
    parts: [
      besideSeal(brief, name, {
        ...text,
        height,
        line: { size: 20, above: 5 },
        foot: { size: 17, above: 0, stacks: false },
      }),
    ],
  };
};
