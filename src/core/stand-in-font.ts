/** What sizes a line: heights, and the mean width of a letter of running text, in em. */
export interface FontMeasures {
  readonly ascent: number;
  readonly descent: number;
  readonly letter: number;
}

/** A font of the system that stands in until the site's own has come. */
export interface SystemFont {
  readonly name: string;
  /** Its names to `local()`, and those of fonts drawn to its widths. */
  readonly local: readonly string[];
  /** Mean width of a letter, in em. */
  readonly letter: number;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * A face that draws with a system font in the room of the site's own, so that nothing moves when that one has come.
 * Its family is « <family> as <system font> ».
 */
export const standInFace = (
  { family, weight, measures }: { family: string; weight: number; measures: FontMeasures },
  system: SystemFont,
): string => {
  const size = measures.letter / system.letter;
  const sources = system.local.map((name) => `local("${name}")`).join(',');
  return (
    `@font-face{font-family:"${family} as ${system.name}";font-weight:${weight};src:${sources};` +
    `size-adjust:${percent(size)};ascent-override:${percent(measures.ascent / size)};` +
    `descent-override:${percent(measures.descent / size)};line-gap-override:0%}`
  );
};
