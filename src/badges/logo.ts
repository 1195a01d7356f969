import type { LogoFileForm } from '../core/logo-file.ts';
import { motifCentre, motifSide } from '../core/motif-family.ts';
import { motifShapes, shape, type MotifOptions, type Shape } from '../core/motif.ts';
import { line, type Outline } from '../core/outline.ts';
import { tracking } from './element.ts';
import { fittedText, type Measure } from './fitted-text.ts';
import { leadingOf, type Reach } from './leading.ts';

/** A programme's name and identity, as its logo shows them. */
export interface LogoContent {
  readonly programme: string;
  readonly motif: Omit<MotifOptions, 'mono' | 'primary' | 'accent'>;
}

/** Colours of a logo. `ground` fills the square logo; the others lie on any ground of their tone. */
export interface LogoTheme {
  readonly primary: string;
  readonly accent: string;
  readonly text: string;
  readonly ground?: string;
  readonly mono: boolean;
}

/** A line of the wordmark to be set as outlines in the display face, 700; `y` is its baseline. */
export interface WordmarkLine {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

/** A logo before its letters become outlines, in units of its box. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly lines: readonly WordmarkLine[];
  readonly textColour: string;
}

/** Height of capitals of the display face, in em. */
const capital = 0.66;
/** How far accents of capitals and descenders reach beyond the block, in em; two of them reach farther. */
const reach = 0.3;
/** How wide the lines of a name are to be, as a share of it. */
const widths = { 2: 0.8, 3: 0.55 } as const;
/** Height of a line where nothing stands between two, in em. */
const tight = 0.94;

/** Room beside a line for letters that reach beyond its ends, em. */
const beside = (reach: number): number => (reach > 0 ? reach + 0.02 : 0);

interface SetName {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  /** Room above the first capitals and below the last line, px. */
  readonly reach: number;
  /** Room for what letters reach to the left of where their lines begin, px. */
  readonly before: number;
  readonly width: number;
}

/** The name as large as balances a mark of 96: a short one or a single word on one line, any other on two. */
const setName = (name: string, measure: Measure, rows: 2 | 3 = 2): SetName => {
  const short = name.length <= 9 || !name.includes(' ');
  const look = { smallest: 16, face: 'display', bold: true } as const;
  const one = measure(name, look.face, look.bold);
  const { lines, size } = short
    ? fittedText(name, { ...look, lines: 1, largest: 74, width: 560 }, measure)
    : fittedText(
        name,
        { ...look, lines: rows, largest: 58, width: Math.min(840 / rows, one * 58 * widths[rows]) },
        measure,
      );
  const reachOf = (line: string): Reach => measure.reach(line, look.face, look.bold);
  const before = beside(Math.max(...lines.map((text) => reachOf(text).before)));
  const widest = Math.max(
    ...lines.map(
      (text) => measure(text, look.face, look.bold) - tracking.display + beside(reachOf(text).after),
    ),
  );
  const beyond = Math.max(reachOf(lines[0] ?? '').above - capital, reachOf(lines.at(-1) ?? '').below) + 0.03;
  return {
    lines,
    size,
    leading: size * leadingOf(lines, reachOf, tight),
    reach: size * Math.max(reach, beyond),
    before: size * before,
    width: Math.ceil((before + widest) * size),
  };
};

/** Height from the capitals of the first line to the last baseline. */
const blockHeight = ({ lines, size, leading }: SetName): number =>
  size * capital + (lines.length - 1) * leading;

const linesAt = (set: SetName, x: number, top: number, anchor: WordmarkLine['anchor']): WordmarkLine[] =>
  set.lines.map((text, i) => ({
    text,
    size: set.size,
    x,
    y: top + set.size * capital + i * set.leading,
    anchor,
  }));

const whole: Outline = { start: { x: 0, y: 0 }, edges: [line(400, 0), line(400, 400), line(0, 400)] };

type Layout = (set: SetName) => {
  width: number;
  height: number;
  mark?: { x: number; y: number; side: number };
  lines: WordmarkLine[];
};

/** Size of the letters of a name in a square of 400. */
const squared = ({ size, width }: SetName): number => Math.min(64, (320 * size) / width);

/** A name as the square shows it: on three lines where that makes its letters clearly larger. */
const setInSquare = (name: string, measure: Measure): SetName => {
  const [two, three] = [setName(name, measure), setName(name, measure, 3)];
  return squared(three) > 1.2 * squared(two) ? three : two;
};

const layouts: Record<LogoFileForm, Layout> = {
  mark: () => ({ width: motifSide, height: motifSide, mark: { x: 0, y: 0, side: motifSide }, lines: [] }),
  wordmark: (set) => {
    const height = Math.ceil(blockHeight(set) + 2 * set.reach);
    return { width: set.width, height, lines: linesAt(set, set.before, set.reach, 'start') };
  },
  horizontal: (set) => {
    const height = Math.ceil(Math.max(motifSide, blockHeight(set) + 2 * set.reach));
    return {
      width: motifSide + 28 + set.width,
      height,
      mark: { x: 0, y: (height - motifSide) / 2, side: motifSide },
      lines: linesAt(set, motifSide + 28 + set.before, (height - blockHeight(set)) / 2, 'start'),
    };
  },
  square: (set) => {
    const k = squared(set) / set.size;
    const scaled = { ...set, size: set.size * k, leading: set.leading * k };
    const gap = Math.max(44, set.reach * k + 24);
    const side = [172, 150, 130][scaled.lines.length - 1] ?? 130;
    const top = (400 - side - gap - blockHeight(scaled)) / 2;
    return {
      width: 400,
      height: 400,
      mark: { x: 200 - side / 2, y: top, side },
      lines: linesAt(scaled, 200, top + side + gap, 'middle'),
    };
  },
};

/** Lays a logo out. Throws `TextTooLong` for a name that no readable size fits. */
export const logo = (content: LogoContent, theme: LogoTheme, form: LogoFileForm, measure: Measure): Logo => {
  const { mark, width, height, lines } = layouts[form](
    (form === 'square' ? setInSquare : setName)(content.programme, measure),
  );
  const motif = { ...content.motif, primary: theme.primary, accent: theme.accent, mono: theme.mono };
  const at = mark && { x: mark.x + mark.side / 2, y: mark.y + mark.side / 2 };
  return {
    width,
    height,
    shapes: [
      ...(form === 'square' && theme.ground ? [shape(theme.ground, whole)] : []),
      ...(mark && at ? motifShapes(motif, { from: motifCentre, to: at, scale: mark.side / motifSide }) : []),
    ],
    lines,
    textColour: theme.text,
  };
};
