import { badgeSizes } from './badge-content.ts';
import { box } from './element.ts';
import { fittedText } from './fitted-text.ts';
import { fittedLine, nameBlock, wordmark } from './badge-text.ts';
import { type BadgeBrief, type Composition } from './composition.ts';
import { dOutline } from './d-shape.ts';
import { shape } from '../core/motif.ts';

const { width, height } = badgeSizes.signature;
const sealD = { left: 0, top: 0, width: 142, height };
const text = { left: sealD.width + 18, width: width - sealD.width - 18 - 20 };

/** Strip under an e-mail: the seal in a D from the left, the person beside it. Small as it is, no portrait. */
export const signatureBadge = (brief: BadgeBrief): Composition => {
  const { content, theme } = brief;
  const name = fittedText(
    content.name,
    { width: text.width, largest: 36, smallest: 11, height: 54, lines: 2, face: 'display', bold: true },
    brief.measure,
  );
  const half = { largest: 17, face: 'text', bold: false, colour: theme.quietOnGround } as const;
  return {
    ground: theme.ground,
    shapes: [shape(theme.paper, dOutline(sealD, 'right'))],
    seal: { centre: { x: sealD.width - height / 2, y: height / 2 }, diameter: 108 },
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
        nameBlock(name, theme.onGround),
        box(
          { marginTop: 5 },
          fittedLine(brief, content.line, {
            width: text.width,
            largest: 20,
            face: 'text',
            bold: true,
            colour: theme.onGround,
          }),
        ),
        box(
          { width: text.width, justifyContent: 'space-between', alignItems: 'flex-end' },
          fittedLine(brief, content.programme, { ...half, width: text.width * 0.58 }),
          wordmark(brief, text.width * 0.38, 17),
        ),
      ),
    ],
  };
};
