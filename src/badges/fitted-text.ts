import type { Face } from './element.ts';

/** Width of a text in em of its size, tracking included. The renderer measures; templates only ask. */
export type Measure = (text: string, face: Face, bold: boolean) => number;

/** Letters that hang below the line, or carry something there; then capitals that carry something above, and two things. */
const below =
  '\u0316-\u0319\u031C-\u0333\u0339-\u033C\u0345\u0347-\u0349\u034D\u034E\u0353-\u0356\u0359\u035A';
const hanging = new RegExp(`[gjpqyQ,;ßςβγημρφχψξζруфцщдҐ]|\\p{L}\\p{M}*[${below}]`, 'u');
const crowned = new RegExp(`\\p{Lu}\\p{M}*[^${below}\\P{M}]`, 'u');
const twiceCrowned = new RegExp(`\\p{Lu}[${below}]*[^${below}\\P{M}]\\p{M}*[^${below}\\P{M}]`, 'u');

/** Heights of the lines of a name, in em: set tight, unless what hangs from a line would meet what stands on a capital below. */
const leadings = { tight: 0.98, loose: 1.12, loosest: 1.26 };
const leadingOf = (lines: readonly string[]): number => {
  const apart = lines
    .map((line) => line.normalize('NFD'))
    .map((line, i, all) => {
      const hangs = i > 0 && hanging.test(all[i - 1] ?? '');
      if (i > 0 && twiceCrowned.test(line)) return hangs ? leadings.loosest : leadings.loose;
      return hangs && crowned.test(line) ? leadings.loose : leadings.tight;
    });
  return Math.max(...apart);
};

/** Room for a text, in px; `height` for all its lines together. */
export interface TextRoom {
  readonly width: number;
  readonly height?: number;
  readonly largest: number;
  readonly smallest: number;
  readonly lines: 1 | 2 | 3;
  readonly face: Face;
  readonly bold: boolean;
}

/** A text cut into lines at the size that fits its room; `leading` is the height of a line in em. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** A text that does not fit its room at the smallest size it may take. */
export class TextTooLong extends Error {
  readonly text: string;
  readonly room: Pick<TextRoom, 'width' | 'smallest'>;
  constructor(text: string, room: Pick<TextRoom, 'width' | 'smallest'>) {
    super(`“${text}” does not fit ${room.width} px at ${room.smallest} px: shorten it`);
    this.name = 'TextTooLong';
    this.text = text;
    this.room = room;
  }
}

/** All ways to set words on at most `lines` lines. */
const cuts = (words: readonly string[], lines: number): string[][] => {
  const whole = [words.join(' ')];
  if (lines === 1) return [whole];
  const heads = words.slice(1).map((_, i) => i + 1);
  return [
    whole,
    ...heads.flatMap((at) =>
      cuts(words.slice(at), lines - 1).map((rest) => [words.slice(0, at).join(' '), ...rest]),
    ),
  ];
};

/** What a third line costs: it is taken only when it makes the text clearly larger. */
const worth = (lines: number): number => (lines > 2 ? 0.8 : 1);

/**
 * Sets a text as large as its room allows: on one line when it then reaches the largest size, else on two, on
 * three when that is clearly larger; lines as even as its spaces allow. A name is never broken at a hyphen, and
 * no-break spaces hold. Throws `TextTooLong` when even the smallest size is too wide.
 */
export const fittedText = (text: string, room: TextRoom, measure: Measure): FittedText => {
  const tried = cuts(text.trim().split(/ +/), room.lines).map((lines) => {
    const widest = Math.max(...lines.map((line) => measure(line, room.face, room.bold)));
    const tallest =
      room.height === undefined
        ? Infinity
        : room.height / (lines.length * Math.max(leadings.loose, leadingOf(lines)));
    const size = Math.floor(Math.min(room.largest, room.width / widest, tallest));
    return { lines, widest, size, rank: size * worth(lines.length) };
  });
  const best = tried.toSorted(
    (a, b) => b.rank - a.rank || a.lines.length - b.lines.length || a.widest - b.widest,
  )[0];
  if (!best || best.size < room.smallest) throw new TextTooLong(text, room);
  return { lines: best.lines, size: best.size, leading: leadingOf(best.lines) };
};
