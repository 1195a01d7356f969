import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import type { BadgeBrief } from './composition.ts';
import { box, textLine, type BadgeElement, type BoxStyle } from './element.ts';
import { fittedText, type FittedText, type TextRoom } from './fitted-text.ts';

/** A name as large as its room allows. */
export const nameBlock = ({ lines, size, leading }: FittedText, colour: string): BadgeElement =>
  box(
    { flexDirection: 'column' },
    ...lines.map((text) =>
      textLine(text, { face: 'display', size, colour, bold: true, lineHeight: leading }),
    ),
  );

/** A line of text that shrinks to its room: what many images have in common, never a name. */
export const fittedLine = (
  { measure }: Pick<BadgeBrief, 'measure'>,
  text: string,
  look: Omit<TextRoom, 'lines' | 'smallest'> & { readonly colour: string },
): BadgeElement => {
  const { size } = fittedText(text, { ...look, lines: 1, smallest: Math.round(look.largest * 0.5) }, measure);
  return textLine(text, { ...look, size, common: true });
};

/** What of a brief signs an image. */
interface SignedBrief extends Pick<BadgeBrief, 'measure'> {
  readonly content: Pick<BadgeContent, 'organisation'>;
  readonly theme: Pick<BadgeTheme, 'quietOnGround'>;
}

/** The organisation, small: it signs, it does not shout. */
export const wordmark = (brief: SignedBrief, width: number, size: number): BadgeElement =>
  fittedLine(brief, brief.content.organisation, {
    width,
    largest: size,
    face: 'text',
    bold: false,
    colour: brief.theme.quietOnGround,
  });

/** What the person is, then in which programme. */
export const roleBlock = (
  brief: BadgeBrief,
  width: number,
  size: number,
  style: BoxStyle = {},
): BadgeElement =>
  box(
    { flexDirection: 'column', ...style },
    fittedLine(brief, brief.content.line, {
      width,
      largest: size,
      face: 'text',
      bold: true,
      colour: brief.theme.onGround,
    }),
    fittedLine(brief, brief.content.programme, {
      width,
      largest: size,
      face: 'text',
      bold: false,
      colour: brief.theme.quietOnGround,
    }),
  );

/** Where a person's name, role and signature stand beside the seal of a wide badge, and how large they are: px. */
interface Beside {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly line: { readonly size: number; readonly above: number };
  /** The programme on the left and the organisation on the right, each with its share of the width. */
  readonly foot: {
    readonly size: number;
    readonly above: number;
    readonly shares: readonly [number, number];
  };
}

/** The person beside the seal of a wide badge: name, role, then programme and organisation on one line. */
export const besideSeal = (
  brief: BadgeBrief,
  name: FittedText,
  { left, width, height, line, foot }: Beside,
): BadgeElement => {
  const { content, theme } = brief;
  return box(
    {
      position: 'absolute',
      left,
      top: 0,
      width,
      height,
      flexDirection: 'column',
      justifyContent: 'center',
    },
    nameBlock(name, theme.onGround),
    box(
      { marginTop: line.above },
      fittedLine(brief, content.line, {
        width,
        largest: line.size,
        face: 'text',
        bold: true,
        colour: theme.onGround,
      }),
    ),
    box(
      { marginTop: foot.above, width, justifyContent: 'space-between', alignItems: 'flex-end' },
      fittedLine(brief, content.programme, {
        width: width * foot.shares[0],
        largest: foot.size,
        face: 'text',
        bold: false,
        colour: theme.quietOnGround,
      }),
      wordmark(brief, width * foot.shares[1], foot.size),
    ),
  );
};
