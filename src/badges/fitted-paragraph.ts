import { TextTooLong, type FittedText, type Measure } from './fitted-text.ts';
import type { Face } from './element.ts';

/** Room for a text of many words, in px; `leading` is the height of a line in em. */
export interface ParagraphRoom {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  readonly leading: number;
  readonly face: Face;
  readonly bold: boolean;
}

/** Words on lines at most `width` wide, each as full as it goes; `undefined` when a word alone is wider. */
const broken = (
  words: readonly string[],
  width: number,
  wide: (text: string) => number,
): string[] | undefined => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && wide(longer) <= width) lines[lines.length - 1] = longer;
    else if (wide(word) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
};

/** The same number of lines, as even as they go: the narrowest width that still needs no line more. */
const balanced = (
  words: readonly string[],
  lines: readonly string[],
  wide: (text: string) => number,
): string[] => {
  let best = [...lines];
  let high = Math.max(...lines.map(wide));
  let low = high / 2;
  while (high - low > 0.1) {
    const width = (low + high) / 2;
    const tried = broken(words, width, wide);
    if (tried && tried.length <= lines.length) {
      best = tried;
      high = width;
    } else low = width;
  }
  return best;
};

/**
 * Sets a text as large as its room allows, on as many lines as that takes, then evens the lines out. Words are never
 * broken and no-break spaces hold. Throws `TextTooLong` when even the smallest size does not fit.
 */
export const fittedParagraph = (text: string, room: ParagraphRoom, measure: Measure): FittedText => {
  const { width, height, largest, smallest, leading, face, bold } = room;
  const words = text.trim().split(/[ \n\t]+/);
  const wide = (line: string): number => measure(line, face, bold);
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = broken(words, width / size, wide);
    // Whole px, so that no line stands between two rows.
    const tall = Math.round(leading * size);
    if (lines && lines.length * tall <= height)
      return { lines: balanced(words, lines, wide), size, leading: tall / size };
  }
  throw new TextTooLong(text, room);
};
