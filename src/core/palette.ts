import { contrast, type HexColour } from './colour.ts';
import { nearestPassing } from './nearest-shade.ts';
import { lifted, toOklch } from './oklch.ts';

/** The colours of the site by use; a company may override any of them, in light and in dark. */
export const lightTokens = {
  ink: '#10312B',
  primary: '#0B5D57',
  accent: '#C23E14',
  accentDeep: '#A93310',
  quiet: '#52625D',
  onPrimary: '#FBF8F2',
  paper: '#FBF8F2',
  surface: '#FFFFFF',
  tint: '#F1ECE1',
  sky: '#CFE3E0',
  sun: '#F2B441',
  onSun: '#10312B',
  line: '#D9D3C7',
  lineStrong: '#7C8884',
  band: '#0B5D57',
  onBand: '#FBF8F2',
  bandQuiet: '#CFE3E0',
} as const satisfies Record<string, HexColour>;

export type TokenName = keyof typeof lightTokens;
export type Tokens = Readonly<Record<TokenName, HexColour>>;

export const darkTokens: Tokens = {
  ink: '#F3EFE6',
  primary: '#7FD1C6',
  accent: '#FFB08F',
  accentDeep: '#FFB08F',
  quiet: '#A9B8B2',
  onPrimary: '#0E1F1C',
  paper: '#0E1F1C',
  surface: '#142925',
  tint: '#162B27',
  sky: '#1E3B36',
  sun: '#F2B441',
  onSun: '#10312B',
  line: '#2D4741',
  lineStrong: '#6E8780',
  band: '#173A35',
  onBand: '#F3EFE6',
  bandQuiet: '#BFD3CE',
};

/** Which colour must stand out on which grounds, and by how much: 4.5 for text, 3 for the border of a field. */
export const contrastPairs: readonly {
  readonly text: TokenName;
  readonly on: readonly TokenName[];
  readonly ratio: number;
}[] = [
  { text: 'ink', on: ['paper', 'surface', 'tint', 'sky'], ratio: 4.5 },
  { text: 'primary', on: ['paper', 'surface', 'tint', 'sky'], ratio: 4.5 },
  { text: 'quiet', on: ['paper', 'surface', 'tint', 'sky'], ratio: 4.5 },
  { text: 'accentDeep', on: ['paper', 'surface', 'tint', 'sky'], ratio: 4.5 },
  { text: 'accent', on: ['paper', 'surface'], ratio: 4.5 },
  { text: 'onPrimary', on: ['primary'], ratio: 4.5 },
  { text: 'onSun', on: ['sun'], ratio: 4.5 },
  { text: 'onBand', on: ['band'], ratio: 4.5 },
  { text: 'bandQuiet', on: ['band'], ratio: 4.5 },
  { text: 'lineStrong', on: ['paper', 'surface'], ratio: 3 },
];

/** A pair of a theme that does not stand out enough, with the nearest shade that would. */
export interface ContrastFailure {
  readonly token: TokenName;
  readonly colour: HexColour;
  readonly ground: TokenName;
  readonly ratio: number;
  readonly needed: number;
  readonly nearest: HexColour | undefined;
}

/** Every pair of a theme that fails, worst ground of each colour only. */
export const contrastFailures = (tokens: Tokens): ContrastFailure[] =>
  contrastPairs.flatMap(({ text, on, ratio }) => {
    const worst = on
      .map((ground) => ({ ground, ratio: contrast(tokens[text], tokens[ground]) }))
      .toSorted((a, b) => a.ratio - b.ratio)[0];
    if (!worst || worst.ratio >= ratio) return [];
    const nearest = nearestPassing(
      tokens[text],
      on.map((ground) => tokens[ground]),
      ratio,
    );
    return [
      { token: text, colour: tokens[text], ground: worst.ground, ratio: worst.ratio, needed: ratio, nearest },
    ];
  });

interface Pair {
  readonly primary: HexColour;
  readonly accent: HexColour;
}

/** What a colour has to stand out by on the dark paper: years are written in the first; and one from the other. */
const onDark = { primary: 4.5, accent: 3.6, apart: 2 };

/** How far both colours of a pair moved from another one, in lightness. */
const moved = (from: Pair, to: Pair): number =>
  (['primary', 'accent'] as const).reduce(
    (sum, one) => sum + Math.abs(toOklch(to[one]).lightness - toOklch(from[one]).lightness),
    0,
  );

/** Moving the second colour, too, has to save this share of the way. */
const worthMovingBoth = 0.85;

/**
 * A programme's two colours as they are drawn on the dark theme: made lighter, not paler, until each stands out on
 * its paper (WCAG 1.4.3, 1.4.11) and the two are told apart by their lightness alone. Either the first is brought as
 * far from the second as that takes, or the second from the first: whichever leaves them nearer to what they were.
 */
export const identityOnDark = (identity: Pair, { paper }: Pick<Tokens, 'paper'>): Pair => {
  const raised = (part: keyof Pair, from?: HexColour): HexColour | undefined =>
    lifted(
      identity[part],
      (colour) =>
        contrast(colour, paper) >= onDark[part] &&
        (from === undefined || contrast(colour, from) >= onDark.apart),
    );
  const alone: Pair = {
    primary: raised('primary') ?? identity.primary,
    accent: raised('accent') ?? identity.accent,
  };
  const farPrimary = raised('primary', alone.accent);
  const farAccent = raised('accent', alone.primary);
  const first = farPrimary === undefined ? undefined : { ...alone, primary: farPrimary };
  const second = farAccent === undefined ? undefined : { ...alone, accent: farAccent };
  if (!first || !second) return first ?? second ?? alone;
  return moved(identity, second) < worthMovingBoth * moved(identity, first) ? second : first;
};

/** CSS custom property of a token: `accentDeep` is `--accent-deep`. */
export const customProperty = (token: TokenName): string =>
  `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
