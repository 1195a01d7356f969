import type { Face } from '../../src/badges/element.ts';
import { Bounded } from './bounded.ts';
import { fontsOf } from './fonts.ts';
import { setWord, type SetGlyph } from './glyphs.ts';
import type { Ink } from './ink.ts';
import { inkOf, type InkWell } from './ink-well.ts';

/** A line of text as satori sets it: px, and the height of the line in em. */
export interface TextLine {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
  readonly size: number;
  readonly lineHeight: number;
}

const words = new Intl.Segmenter('fr', { granularity: 'word' });
const spaces = new Set([' ', '\u00A0']);

/** The stretches of a line that satori shapes as one, each with where it starts in em: it parts them at spaces. */
const stretches = ({ text, face, bold }: TextLine): { readonly text: string; readonly at: number }[] => {
  const found: { text: string; at: number }[] = [];
  let pen = 0;
  let open = false;
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    if (spaces.has(segment)) {
      // Letters such as r and T draw the space behind them closer; none is drawn closer by a space before it.
      const before = open && last ? last : { text: '', at: pen };
      pen = before.at + setWord(before.text + segment, face, bold).width;
      open = false;
      continue;
    }
    if (open && last) last.text += segment;
    else found.push({ text: segment, at: pen });
    open = true;
    // The whole stretch again: marks such as ”, are set closer together than apart.
    const { text: whole, at } = found.at(-1) ?? { text: segment, at: pen };
    pen = at + setWord(whole, face, bold).width;
  }
  return found;
};

/** A glyph where it stands: the start of its baseline in px. */
interface PlacedGlyph extends SetGlyph {
  readonly x: number;
  readonly y: number;
}

/** Fills a glyph's outline, its points to a tenth of a px as satori writes them. */
const fill = (well: InkWell, { outline, x, y, unit }: PlacedGlyph, size: number): void => {
  const k = unit * size * 10;
  const points: number[] = [];
  for (const { command, points: own } of outline.steps) {
    for (let i = 0; i < own.length; i += 2) {
      points[i] = Math.round(x * 10 + (own[i] ?? 0) * k) / 10;
      points[i + 1] = Math.round(y * 10 - (own[i + 1] ?? 0) * k) / 10;
    }
    if (command === 'moveTo') well.moveTo(points[0] ?? 0, points[1] ?? 0);
    else if (command === 'lineTo') well.lineTo(points[0] ?? 0, points[1] ?? 0);
    else if (command === 'quadraticCurveTo') well.quadraticTo(points);
    else if (command === 'bezierCurveTo') well.cubicTo(points);
    else well.close();
  }
};

/** The baseline below the top of a line, as satori and Chrome round it: px. */
const baselineOf = ({ face, bold, size, lineHeight }: TextLine): number => {
  const font = fontsOf(face, bold ? 700 : 400)[0]?.font;
  if (!font) throw new Error(`No font of the ${face} face is loaded`);
  const up = Math.round((font.ascent / font.unitsPerEm) * size);
  const down = Math.round((-font.descent / font.unitsPerEm) * size);
  return up + Math.floor((lineHeight * size - up - down) / 2);
};

/**
 * A line of text as coverage, placed as if its box stood at 0, 0. The pixels agree with satori's outlines drawn by
 * librsvg. Throws for a letter that no font has.
 */
export const textInk = (line: TextLine): Ink => {
  const { face, bold, size } = line;
  const y = Math.round(baselineOf(line));
  const glyphs = stretches(line).flatMap(({ text, at }) =>
    setWord(text, face, bold).glyphs.map((one): PlacedGlyph => ({
      ...one,
      x: (at + one.at) * size,
      y: y - one.up * size,
    })),
  );
  const box = { low: 0, high: 1, top: y, bottom: y + 1 };
  for (const { outline, x, y: foot, unit } of glyphs) {
    const { minX, maxX, minY, maxY } = outline.box;
    if (!(minX < maxX)) continue;
    const k = unit * size;
    box.low = Math.min(box.low, x + minX * k);
    box.high = Math.max(box.high, x + maxX * k);
    box.top = Math.min(box.top, foot - maxY * k);
    box.bottom = Math.max(box.bottom, foot - minY * k);
  }
  const left = Math.floor(box.low - 1);
  const top = Math.floor(box.top - 1);
  const width = Math.ceil(box.high + 1) - left;
  return inkOf({ left, top, width, height: Math.ceil(box.bottom + 1) - top }, (well) => {
    for (const glyph of glyphs) fill(well, glyph, size);
  });
};

/** 3 MB of lines that many images have. One of a single image, kept, would only grow old before it is thrown away. */
const kept = new Bounded<Ink>(3e6, ({ cover }) => cover.length);

/** As `textInk`, for a line that many images have, such as a programme's name: drawn once. */
export const commonInk = (line: TextLine): Ink => {
  const key = `${line.face} ${line.bold} ${line.size} ${line.lineHeight} ${line.text}`;
  return kept.get(key) ?? kept.set(key, textInk(line));
};
