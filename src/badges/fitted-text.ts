import type { Face } from './element.ts';

/** Width of a text in em of its size, tracking included. The renderer measures; templates only ask. */
export type Measure = (text: string, face: Face, bold: boolean) => number;

/** Room for a text, in px. */
export interface TextRoom {
  readonly width: number;
  readonly largest: number;
  readonly smallest: number;
  readonly lines: 1 | 2;
  readonly face: Face;
  readonly bold: boolean;
}

/** A text cut into lines at the size that fits its room. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** A text that does not fit its room at the smallest size it may take. */
export class TextTooLong extends Error {
  readonly text: string;
  readonly room: TextRoom;
  constructor(text: string, room: TextRoom) {
    super(`“${text}” does not fit ${room.width} px at ${room.smallest} px: shorten it`);
    this.name = 'TextTooLong';
    this.text = text;
    this.room = room;
  }
}

/** All ways to set a text on at most two lines, cut at its spaces only: a name is never broken at a hyphen. */
const cuts = (text: string, lines: 1 | 2): string[][] => {
  const words = text.split(/ +/);
  const pairs = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return lines === 2 ? [[text], ...pairs] : [[text]];
};

/**
 * Sets a text as large as its room allows: on one line when it then reaches the largest size, else balanced on two.
 * No-break spaces hold. Throws `TextTooLong` when even the smallest size is too wide.
 */
export const fittedText = (text: string, room: TextRoom, measure: Measure): FittedText => {
  const tried = cuts(text.trim(), room.lines).map((lines) => {
    const widest = Math.max(...lines.map((line) => measure(line, room.face, room.bold)));
    return { lines, widest, size: Math.min(room.largest, Math.floor(room.width / widest)) };
  });
  const best = tried.toSorted(
    (a, b) => b.size - a.size || a.lines.length - b.lines.length || a.widest - b.widest,
  )[0];
  if (!best || best.size < room.smallest) throw new TextTooLong(text, room);
  return { lines: best.lines, size: best.size };
};
