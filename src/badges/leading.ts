import type { Face } from './element.ts';

/** How far letters reach above and below their baseline, and beyond where their line begins and ends, in em. */
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

/** Scripts whose letters, joined, reach farther than each of them alone. */
const joined = /\p{Script=Arabic}/u;

/** What is left free between two lines, em. */
const apart = 0.04;
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
  const needed = reaches.slice(1).map(({ above }, i) => (reaches[i]?.below ?? 0) + above + apart);
  return Math.max(tight, ...needed);
};
