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

/** A line of text that shrinks to its room. */
export const fittedLine = (
  { measure }: Pick<BadgeBrief, 'measure'>,
  text: string,
  look: Omit<TextRoom, 'lines' | 'smallest'> & { readonly colour: string },
): BadgeElement => {
  const { size } = fittedText(text, { ...look, lines: 1, smallest: Math.round(look.largest * 0.5) }, measure);
  return textLine(text, { ...look, size });
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
