import type { Face } from './element.ts';

/**
 * How far letters reach above and below their baseline, and beyond where their line begins and ends, in em: `before` and
 * `after` are below 0 where white is left there.
 */
export interface Reach {
  readonly above: number;
  readonly below: number;
  readonly before: number;
  readonly after: number;
}

/** How far the letters of a text reach. The renderer measures; templates only ask. */
export type ReachOf = (text: string, face: Face, bold: boolean) => Reach;

/** Heights of the lines of a name, in em: set tight, unless what hangs from a line would meet what stands on the next. */
export const leadings = { tight: 0.98, loose: 1.12, loosest: 1.26 };

/** How far large lines are moved to the left, in em, so that their first letters and not the white before them stand on the margin. */
export const outdentsOf = (
  lines: readonly string[],
  reachOf: (line: string) => Pick<Reach, 'before'>,
): number[] => lines.map((line) => Math.min(0.1, Math.max(0, -reachOf(line).before - 0.01)));

/** Scripts whose letters, joined, reach farther than each of them alone. */
const joined = /\p{Script=Arabic}/u;

/** Dots, commas and tails below letters: beside an accent of the next line, each would read as a part of the other. */
const hangs = /[\u0323-\u0328\u032D-\u0331]/u;
/** What is left free between two lines, em. */
const apart = { usual: 0.04, marks: 0.12 };
/** How far the letters of a first line reach above its baseline where one accent stands on a capital, em: there is room. */
const usual = 0.92;

/** How much lower than usual a text begins, in em, so that two accents on a capital keep clear of what is above. */
export const headOf = (reach: Pick<Reach, 'above'>): number => Math.max(0, reach.above - usual);

/** The height of a line, in em: `tight`, or what keeps the lines of a text from meeting. */
export const leadingOf = (
  lines: readonly string[],
  reachOf: (line: string) => Pick<Reach, 'above' | 'below'>,
  tight = leadings.tight,
): number => {
  if (lines.some((line) => joined.test(line))) return leadings.loosest;
  const reaches = lines.map(reachOf);
  const needed = reaches.slice(1).map(({ above }, i) => {
    const clear = hangs.test((lines[i] ?? '').normalize('NFD')) ? apart.marks : apart.usual;
    return (reaches[i]?.below ?? 0) + above + clear;
  });
  return Math.max(tight, ...needed);
};
