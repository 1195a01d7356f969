import { box, textLine, type BadgeElement, type TextStyle } from './element.ts';
import type { FittedText } from './fitted-text.ts';

/** The lines of a fitted text, one below the other. */
export const paragraph = (
  { lines, size, leading, outdents = [] }: FittedText,
  look: Pick<TextStyle, 'face' | 'bold' | 'colour'>,
): BadgeElement =>
  box(
    { flexDirection: 'column' },
    ...lines.map((text, i) =>
      box(
        // Whole px: what it is moved by then changes nothing else, and not where its pixels fall.
        { position: 'relative', left: -Math.round(size * (outdents[i] ?? 0)) },
        textLine(text, { ...look, size, lineHeight: leading }),
      ),
    ),
  );
