import type { Face } from './element.ts';

/** Width of a text in em of its size, tracking included. The renderer measures; templates only ask. */
export type Measure = (text: string, face: Face, bold: boolean) => number;

/** Letters that hang below the line, or carry something there; then capitals that carry something above, and two things. */
const below =
  '\u0316-\u0319\u031C-\u0333\u0339-\u033C\u0345\u0347-\u0349\u034D\u034E\u0353-\u0356\u0359\u035A';
const hanging = new RegExp(`[gjpqyQ,;ßςβγημρφχψξζруфцщдҐ]|\\p{L}\\p{M}*[${below}]`, 'u');
/** Scripts whose letters reach far above and below their line, and so into what stands there. */
const deep = /\p{Script=Arabic}/u;
const crowned = new RegExp(`\\p{Lu}\\p{M}*[^${below}\\P{M}]`, 'u');
const twiceCrowned = new RegExp(`\\p{Lu}[${below}]*[^${below}\\P{M}]\\p{M}*[^${below}\\P{M}]`, 'u');

/** Heights of the lines of a name, in em: set tight, unless what hangs from a line would meet what stands on a capital below. */
const leadings = { tight: 0.98, loose: 1.12, loosest: 1.26 };
const leadingOf = (lines: readonly string[]): number => {
  const apart = lines
    .map((line) => line.normalize('NFD'))
    .map((line, i, all) => {
      const hangs = i > 0 && hanging.test(all[i - 1] ?? '');
      if (deep.test(line)) return leadings.loosest;
      if (twiceCrowned.test(line)) return hangs ? leadings.loosest : leadings.loose;
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
  /** Size from which a text is large enough; below it, a name is cut where names are better left whole. */
  readonly comfort?: number;
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

/** All ways to set pieces of a text on at most `lines` lines. */
const cuts = (pieces: readonly string[], lines: number): string[][] => {
  const whole = [pieces.join('').trim()];
  if (lines === 1) return [whole];
  const heads = pieces.slice(1).map((_, i) => i + 1);
  return [
    whole,
    ...heads.flatMap((at) =>
      cuts(pieces.slice(at), lines - 1).map((rest) => [pieces.slice(0, at).join('').trim(), ...rest]),
    ),
  ];
};

/** A small word that belongs to what follows it in a name: « de La Villardière », “van der Berg”. */
const particle =
  /^ (?:d[aeiou]|das|d[eo]s|del|della|den|der|het|van|von|zu|zur|ter|ten|l[aeo]s?|el|al|ben|bin|bint|ibn|st|ste|y)$/iu;

const bound = (words: readonly string[]): string[] => {
  const pieces: string[] = [];
  let small = '';
  for (const [i, word] of words.entries()) {
    small += word;
    if (particle.test(word) && i < words.length - 1) continue;
    pieces.push(small);
    small = '';
  }
  return pieces;
};

/** Pieces of a text, and how much larger it must become for being cut into these. */
interface Pieces {
  readonly pieces: readonly string[];
  readonly gain: number;
}

/** The ways to cut a text, the best first: at its spaces, at hyphens too, then after small words. */
const piecesOf = (text: string): Pieces[] => {
  const words = text.trim().replaceAll(/ +/g, ' ').split(/(?= )/);
  const atHyphens = (pieces: readonly string[]): string[] =>
    pieces.flatMap((one) => one.split(/(?<=\p{L}-)/u));
  return [
    { pieces: bound(words), gain: 1 },
    { pieces: atHyphens(bound(words)), gain: 1.3 },
    { pieces: atHyphens(words), gain: 1.5 },
  ];
};

/** What a third line costs: it is taken only when it makes the text clearly larger. */
const worth = (lines: number): number => (lines > 2 ? 0.8 : 1);

/** Pieces of a text on as many lines as make them largest. */
const largest = (pieces: readonly string[], room: TextRoom, measure: Measure): FittedText => {
  const tried = cuts(pieces, room.lines).map((lines) => {
    const widest = Math.max(...lines.map((line) => measure(line, room.face, room.bold)));
    const leading = leadingOf(lines);
    const tallest =
      room.height === undefined ? Infinity : room.height / (lines.length * Math.max(leadings.loose, leading));
    const size = Math.floor(Math.min(room.largest, room.width / widest, tallest));
    return { lines, leading, widest, size, rank: size * worth(lines.length) };
  });
  // The largest; of these the one on fewest lines, then the most even.
  const isBetter = (one: (typeof tried)[number], other: (typeof tried)[number]): boolean =>
    (one.rank - other.rank || other.lines.length - one.lines.length || other.widest - one.widest) > 0;
  return tried.reduce((best, one) => (isBetter(one, best) ? one : best));
};

/**
 * Sets a text as large as its room allows: on one line when it then reaches the largest size, else on two, on
 * three when that is clearly larger; lines as even as its spaces allow, and no-break spaces hold. It is cut at hyphens,
 * and after small words such as « de », only where it would else be smaller than `comfort`.
 * Throws `TextTooLong` when even the smallest size is too wide.
 */
export const fittedText = (text: string, room: TextRoom, measure: Measure): FittedText => {
  const { smallest, comfort = smallest } = room;
  let best: FittedText | undefined;
  for (const { pieces, gain } of piecesOf(text)) {
    const set = largest(pieces, room, measure);
    // Whatever makes it readable is right.
    if (!best || set.size >= best.size * (best.size < smallest ? 1 : gain)) best = set;
    if (best.size >= comfort) break;
  }
  if (!best || best.size < smallest) throw new TextTooLong(text, room);
  return { lines: best.lines, size: best.size, leading: best.leading };
};
