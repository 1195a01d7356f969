import { badgeSizes } from './badge-content.ts';
import { besideSeal, fittedName, fittedRole, footStacks } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';

const { width, height } = badgeSizes.signature;
const sealD = { left: 0, top: 0, width: 142, height };
const text = { left: sealD.width + 18, width: width - sealD.width - 18 - 20 };
/** Programme and organisation lie one below the other where they would be smaller side by side: px. */
const small = 13;

/** Strip under an e-mail: the seal in a D from the left, the person beside it. Small as it is, no portrait. */
export const signatureBadge = (brief: BadgeBrief): Composition => {
  const { theme } = brief;
  const stacks = footStacks(brief, text.width, small);
  const role = fittedRole(brief, text.width, stacks ? 18 : 20);
  const name = fittedName(brief, role.size, {
    width: text.width,
    largest: 36,
    smallest: 11,
    height: (stacks ? 46 : 54) - role.beyond,
    lines: 2,
  });
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(sealD, 'right'))],
    seal: { centre: { x: sealD.width - height / 2, y: height / 2 }, diameter: 108 },
    parts: [
      besideSeal(brief, name, {
        ...text,
        height,
        role: { ...role, above: 5 },
        foot: { size: stacks ? 15 : 17, above: 0, small },
      }),
    ],
  };
};
