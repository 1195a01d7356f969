import { TextTooLong, type FittedText, type Measure } from './fitted-text.ts';
import type { Face } from './element.ts';
import { leadingOf, outdentsOf } from './leading.ts';
import { leaningTogether } from './small-words.ts';

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

/** Small words that lean on what follows: « de la confiance », “of the Year”. No line ends with one where it can be helped. */
const leaning = /^\p{L}{1,3}$/u;
/** Words as short that lean on nothing: « dix ans / de mentorat », « fin / de saison ». */
const standing = /^(?:ans?|art|cap|don|fin|jeu|mer|mot|vie|été|day|end|job|one|way)$/iu;

/** Words with the small ones before them, two at most. */
const held = (words: readonly string[]): string[] =>
  leaningTogether(words, (word) => leaning.test(word) && !standing.test(word), 2).map((group) =>
    group.join(' '),
  );

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

/** The parts of a text between its commas; a line that begins with each reads as it is said. */
const phrases = (text: string): string[] => text.split(/(?<=[,;])[ \n\t]+/);

/** Beside the longest line, a much shorter one looks left over; less so where it is one of two. */
const evenEnough = (lines: readonly string[], wide: (text: string) => number): boolean => {
  const widths = lines.map(wide);
  return Math.min(...widths) >= (lines.length > 2 ? 0.5 : 0.3) * Math.max(...widths);
};

/** How small letters may become, as a share of the size, for even lines and for lines that end well. Of more lines, one sees how even they are. */
const worth = { even: 0.65, ended: 0.8, endedOfMany: 0.92, lines: 4 };

/** The lines of a text, as `fittedParagraph` says. */
const laidOn = (text: string, room: ParagraphRoom, measure: Measure): FittedText => {
  const { width, height, largest, smallest, leading, face, bold } = room;
  const wide = (line: string): number => measure(line, face, bold);
  // Whatever stands on one line may come to lie below whatever hangs from another.
  const apart = leadingOf([text, text], (line) => measure.reach(line, face, bold), leading);
  type Lines = readonly string[];
  /** The largest letters with which a text on lines fits; the lines are evened out at the end. */
  const set = (
    linesIn: (em: number) => Lines | undefined,
    evened = (lines: Lines): Lines => lines,
  ): FittedText | undefined => {
    for (let size = largest; size >= smallest; size -= 1) {
      const lines = linesIn(width / size);
      // Whole px, so that no line stands between two rows.
      const tall = Math.round((lines && lines.length > 1 ? apart : leading) * size);
      if (lines && lines.length * tall <= height) return { lines: evened(lines), size, leading: tall / size };
    }
    return undefined;
  };
  const filled = (words: Lines): FittedText | undefined =>
    set(
      (em) => broken(words, em, wide),
      (lines) => balanced(words, lines, wide),
    );

  const words = text.trim().split(/[ \n\t]+/);
  const plain = filled(words);
  if (!plain) throw new TextTooLong(text, room);
  const isWorth = (one: FittedText | undefined, share: number): one is FittedText =>
    one !== undefined && one.lines.length <= worth.lines && one.size >= plain.size * share;
  const parts = phrases(text.trim());
  const said = set((em) => (parts.every((part) => wide(part) <= em) ? parts : undefined));
  const isSpread = parts.length > 1 && parts.length <= plain.lines.length;
  if (isSpread && isWorth(said, worth.even) && evenEnough(parts, wide)) return said;
  const whole = held(words);
  const ended = filled(whole);
  if (plain.lines.length > worth.lines) {
    const least = plain.size * worth.endedOfMany;
    const smooth = set((em) => {
      if (em * plain.size < width || em * least > width) return undefined;
      const lines = broken(whole, em, wide);
      const evened = lines && balanced(whole, lines, wide);
      return evened && evenEnough(evened.slice(0, -1), wide) ? evened : undefined;
    });
    return smooth ?? (ended && ended.size >= least ? ended : plain);
  }
  const even = set((em) => {
    const lines = broken(whole, em, wide);
    const evened = lines && balanced(whole, lines, wide);
    return evened && evenEnough(evened, wide) ? evened : undefined;
  });
  if (isWorth(even, plain.lines.length > 2 ? worth.even : worth.ended)) return even;
  return isWorth(ended, worth.ended) ? ended : plain;
};

/**
 * Sets a text as large as its room allows, on as many lines as that takes, then evens the lines out. Words are never
 * broken and no-break spaces hold. The lines of a short text begin where its phrases do, and end with no small word,
 * unless its letters would be much smaller.
 * Throws `TextTooLong` when even the smallest size does not fit.
 */
export const fittedParagraph = (text: string, room: ParagraphRoom, measure: Measure): FittedText => {
  const { face, bold } = room;
  const laid = laidOn(text, room, measure);
  const last = laid.lines.length - 1;
  // The dot between two facts, where a new line parts them.
  const lines = laid.lines.map((line, i) => (i < last ? line.replace(/\u00A0·$/u, '') : line));
  const set = { ...laid, lines };
  if (face !== 'display') return set;
  return { ...set, outdents: outdentsOf(set.lines, (line) => measure.reach(line, face, bold)) };
};
