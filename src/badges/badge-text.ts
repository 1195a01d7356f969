import type { BadgeContent, BadgeTheme } from './badge-content.ts';
import type { BadgeBrief } from './composition.ts';
import { box, textLine, type BadgeElement, type BoxStyle } from './element.ts';
import { fittedParagraph } from './fitted-paragraph.ts';
import { paragraph } from './paragraph.ts';
import { fittedText, type FittedName, type Measure, type TextRoom } from './fitted-text.ts';

/**
 * A name as large as its room allows, half as large again as what the person is, whose letters are `beside` px, where a
 * cut allows it.
 * Throws `TextTooLong`.
 */
export const fittedName = (
  { content, measure }: { readonly content: Pick<BadgeContent, 'name'>; readonly measure: Measure },
  beside: number,
  room: Pick<TextRoom, 'width' | 'height' | 'largest' | 'largestAlone' | 'smallest'> & {
    readonly lines?: 2 | 3;
  },
): FittedName =>
  fittedText(
    content.name,
    { lines: 3, ...room, comfort: beside * 1.5, face: 'display', bold: true },
    measure,
  );

/** The lines of a name. */
export const nameBlock = (name: FittedName, colour: string): BadgeElement =>
  box({ marginTop: name.head * name.size }, paragraph(name, { face: 'display', bold: true, colour }));

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

/** What the person is, how large, and the room that it takes beyond one line: px. */
export interface Role {
  readonly block: BadgeElement;
  readonly size: number;
  readonly beyond: number;
}

/** Below this share of its size, what the person is takes a second line. */
const alone = 0.75;

/**
 * What the person is, on one line, or on two where one would be small. What stands below is to be no larger.
 * Throws `TextTooLong`.
 */
export const fittedRole = ({ content, theme, measure }: BadgeBrief, width: number, largest: number): Role => {
  const { line } = content;
  const look = { face: 'text', bold: true, colour: theme.onGround } as const;
  const size = Math.min(largest, Math.floor(width / measure(line, look.face, look.bold)));
  if (size >= largest * alone)
    return { block: textLine(line, { ...look, size, common: true }), size, beyond: 0 };
  const leading = 1.15;
  const room = {
    width,
    height: 2 * leading * largest,
    largest,
    smallest: Math.round(largest * 0.5),
    leading,
  };
  const set = fittedParagraph(line, { ...look, ...room }, measure);
  const beyond = Math.max(0, Math.ceil(set.lines.length * set.leading * set.size - 1.2 * largest));
  return { block: paragraph(set, look), size: set.size, beyond };
};

/** What the person is, then in which programme. */
export const roleBlock = (brief: BadgeBrief, width: number, role: Role, style: BoxStyle = {}): BadgeElement =>
  box(
    { flexDirection: 'column', ...style },
    role.block,
    fittedLine(brief, brief.content.programme, {
      width,
      largest: role.size,
      face: 'text',
      bold: false,
      colour: brief.theme.quietOnGround,
    }),
  );

/** Of a foot line, the share of its width that lies between its texts, and the size in px below which it is small. */
const foot = { apart: 0.04, small: 26 };

/** The texts of a foot line, and the size that they have room for side by side. */
const footRoom = ({ content, measure }: Pick<BadgeBrief, 'content' | 'measure'>, width: number) => {
  const texts = [content.programme, content.organisation];
  const both = texts.map((text) => measure(text, 'text', false)).reduce((sum, one) => sum + one);
  return { texts, fits: Math.floor((width * (1 - foot.apart)) / both) };
};

/** Whether a foot line takes two lines: its texts would be smaller than `small` px side by side. */
export const footStacks = (
  brief: Pick<BadgeBrief, 'content' | 'measure'>,
  width: number,
  small = foot.small,
): boolean => footRoom(brief, width).fits < small;

/**
 * The programme on the left and the organisation on the right, of one size and so on one baseline, `size` px unless
 * they need the room; one below the other where they would be smaller than `small` px.
 * Throws `TextTooLong`.
 */
export const footLine = (
  brief: BadgeBrief,
  {
    width,
    size,
    small = foot.small,
  }: { readonly width: number; readonly size: number; readonly small?: number },
): BadgeElement => {
  const look = { face: 'text', bold: false, colour: brief.theme.quietOnGround } as const;
  const { texts, fits } = footRoom(brief, width);
  if (fits < small)
    return box(
      { width, flexDirection: 'column' },
      ...texts.map((text) => fittedLine(brief, text, { ...look, width, largest: size })),
    );
  const set = { ...look, size: Math.min(size, fits), common: true };
  return box({ width, justifyContent: 'space-between' }, ...texts.map((text) => textLine(text, set)));
};

/** Where a person's name, role and signature stand beside the seal of a wide badge, and how large they are: px. */
interface Beside {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly role: Role & { readonly above: number };
  readonly foot: { readonly size: number; readonly above: number; readonly small?: number };
}

/** The person beside the seal of a wide badge: name, role, then programme and organisation on one line. */
export const besideSeal = (
  brief: BadgeBrief,
  name: FittedName,
  { left, width, height, role, foot: under }: Beside,
): BadgeElement => {
  const { theme } = brief;
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
    box({ marginTop: role.above }, role.block),
    box(
      { marginTop: under.above },
      footLine(brief, { ...under, width, size: Math.min(under.size, role.size) }),
    ),
  );
};
