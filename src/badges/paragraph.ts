import { box, textLine, type BadgeElement, type TextStyle } from './element.ts';
import type { FittedText } from './fitted-text.ts';

/** The lines of a fitted text, one below the other. */
export const paragraph = (
  { lines, size, leading }: FittedText,
  look: Pick<TextStyle, 'face' | 'bold' | 'colour'>,
): BadgeElement =>
  box(
    { flexDirection: 'column' },
    ...lines.map((text) => textLine(text, { ...look, size, lineHeight: leading })),
  );
