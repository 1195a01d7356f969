import type { Face } from './element.ts';
import { headOf, leadingOf, leadings, outdentsOf, type Reach, type ReachOf } from './leading.ts';
import { leaningTogether } from './small-words.ts';

/** Width of a text in em of its size, tracking included. The renderer measures; templates only ask. */
export interface Measure {
  (text: string, face: Face, bold: boolean): number;
  readonly reach: ReachOf;
}

/** Room for a text, in px; `height` for all its lines together. */
export interface TextRoom {
  readonly width: number;
  readonly height?: number;
  readonly largest: number;
  /** How large a text may be that has one line; `largest` unless given. */
  readonly largestAlone?: number;
  readonly smallest: number;
  /** Size from which a text is large enough; below it, a name is cut where names are better left whole. */
  readonly comfort?: number;
  readonly lines: 1 | 2 | 3;
  readonly face: Face;
  readonly bold: boolean;
}

/** A text cut into lines at the size that fits its room. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
  /** The height of a line, in em. */
  readonly leading: number;
  /** How far each line is moved to the left, in em; small letters are not. */
  readonly outdents?: readonly number[];
}

/** A name, or another short text, on lines. */
export interface FittedName extends FittedText {
  /** What high accents of the first line need above it, in em. */
  readonly head: number;
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

/** Small words that belong to what follows them in a name, by the languages that have them. */
const particles = [
  ['d[aeiou]', 'd[aeo]s', 'del', 'della', 'dei', 'degli', 'l[aeo]s?', 'ste?\\.?', '[eiy]'],
  ['van', 'den?', 'der', 'het', "[‘’']t", 'op', 'in', 'ter?', 'ten', 'von', 'und', 'zu', 'zur', 'a[fv]'],
  ['[oó]', 'n[ií]', 'u[ií]', 'mac', 'mc', 'nic', 'mhic', 'giolla', 'ap'],
  ['el', 'al', 'ben', 'bin', 'bint', 'ibn', 'ould', 'a[iï]t'],
].flat();
/** Such a word: « de La Villardière », “van der Berg”, “Ní Chonaill”. */
const particle = new RegExp(`^(?:${particles.join('|')})$`, 'iu');
/** Those that a name may begin with; the others are first names, too. */
const firstParticle = /^(?:d[aeiu]|des|del|della|van|von|l[ae]|ó|ní|uí|mc)$/iu;
/** What a name ends with that belongs to what is before it: “Luther King Jr.”. */
const suffix = /^(?:[js]n?r\.?|i{2,3}|iv)$/iu;

/** The ways to cut a text, the best first: at its spaces, at hyphens too, then after small words. */
const waysOf = (text: string): string[][] => {
  const words = text
    .trim()
    .split(/ +/)
    .map((word, at) => (at === 0 ? word : ` ${word}`));
  const bound = leaningTogether(
    words,
    (word, at) =>
      (at === 0 ? firstParticle : particle).test(word.trimStart()) ||
      suffix.test((words[at + 1] ?? '').trimStart()),
  ).map((group) => group.join(''));
  const atHyphens = (pieces: readonly string[]): string[] =>
    pieces.flatMap((one) => one.split(/(?<=\p{L}-)(?=\p{L})/u));
  // « de La » stays whole wherever it stands: what a line may begin with is never a second particle.
  const particles = leaningTogether(
    words,
    (word, at) => at > 0 && [word, words[at + 1] ?? ''].every((one) => particle.test(one.trimStart())),
  ).map((group) => group.join(''));
  return [bound, atHyphens(bound), atHyphens(particles)];
};

/** What a third line costs: it is taken only when it makes the text clearly larger. */
const worth = (lines: number): number => (lines > 2 ? 0.8 : 1);

/** A text on lines, and what tells which of several settings is best. */
interface Setting extends FittedName {
  readonly widest: number;
  readonly narrowest: number;
  readonly rank: number;
}

/** All settings of the pieces of a text, the best first: the largest; of these that on fewest lines, then the most even. */
const settingsOf = (pieces: readonly string[], room: TextRoom, measure: Measure): Setting[] =>
  cuts(pieces, room.lines)
    .map((lines) => {
      const widths = lines.map((line) => measure(line, room.face, room.bold));
      const [widest, narrowest] = [Math.max(...widths), Math.min(...widths)];
      const reachOf = (line: string): Reach => measure.reach(line, room.face, room.bold);
      const leading = leadingOf(lines, reachOf);
      const head = headOf(reachOf(lines[0] ?? ''));
      const tall = Math.max(lines.length * leadings.loose, lines.length * leading + head);
      const tallest = room.height === undefined ? Infinity : room.height / tall;
      const largest = lines.length === 1 ? (room.largestAlone ?? room.largest) : room.largest;
      const size = Math.floor(Math.min(largest, room.width / widest, tallest));
      return { lines, leading, head, widest, narrowest, size, rank: size * worth(lines.length) };
    })
    .toSorted(
      (a, b) =>
        b.rank - a.rank ||
        a.lines.length - b.lines.length ||
        a.widest - b.widest ||
        b.narrowest - a.narrowest,
    );

/** What a text must be larger by, for each way of cutting it, than one that is cut in the best way. */
const gains = [1, 1.1, 1.4] as const;

/**
 * Sets a text as large as its room allows: on one line when it then reaches the largest size, else on two, on
 * three when that is clearly larger; lines as even as its spaces allow, and no-break spaces hold. It is cut at hyphens,
 * and after small words such as « de », only where it would else be smaller than `comfort`.
 * Throws `TextTooLong` when even the smallest size is too wide.
 */
export const fittedText = (text: string, room: TextRoom, measure: Measure): FittedName => {
  const { smallest, comfort = smallest, face, bold } = room;
  const shown = ({ lines, size, leading, head }: Setting): FittedName => ({
    lines,
    size,
    leading,
    head,
    outdents: outdentsOf(lines, (line) => measure.reach(line, face, bold)),
  });
  const tried: { readonly setting: Setting; readonly value: number }[] = [];
  for (const [at, pieces] of waysOf(text).entries()) {
    const settings = settingsOf(pieces, room, measure);
    const comfortable = settings.find(({ size }) => size >= comfort);
    if (comfortable) return shown(comfortable);
    tried.push(...settings.map((setting) => ({ setting, value: setting.size / (gains[at] ?? 1) })));
  }
  // None is large enough: the largest, for a little less where it is cut badly.
  const readable = tried.filter(({ setting }) => setting.size >= smallest);
  const [best] = readable.toSorted((a, b) => b.value - a.value);
  if (!best) throw new TextTooLong(text, room);
  return shown(best.setting);
};
