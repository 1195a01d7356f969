import type { Font, Glyph } from 'fontkit';
import { tracking, type Face } from '../../src/badges/element.ts';
import { Bounded } from './bounded.ts';
import { fontsOf, type LoadedFont } from './fonts.ts';

/** A glyph's outline in the units of its font, y upwards, and the box around it. */
export interface GlyphOutline {
  readonly steps: readonly { readonly command: Command; readonly points: readonly number[] }[];
  readonly box: {
    readonly minX: number;
    readonly maxX: number;
    readonly minY: number;
    readonly maxY: number;
  };
}
type Command = Glyph['path']['commands'][number]['command'];

/** A glyph of a word: its outline, where it starts, how far above the baseline, and what its units are worth, in em. */
export interface SetGlyph {
  readonly outline: GlyphOutline;
  readonly at: number;
  readonly up: number;
  readonly unit: number;
}

/** A word with its kerning; `width` in em, the tracking after its last letter included. */
export interface SetWord {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
}

/** Stretches of a text that one font file holds. Throws for a letter that no font has. */
const runs = (
  text: string,
  fonts: readonly LoadedFont[],
): { readonly owner: LoadedFont; readonly text: string }[] => {
  const found: { owner: LoadedFont; text: string }[] = [];
  const has = (font: LoadedFont, char: string): boolean => font.letters.has(char.codePointAt(0) ?? 0);
  const add = (part: string): void => {
    const owner = fonts.find((one) => Array.from(part).every((char) => has(one, char)));
    const last = found.at(-1);
    if (owner && last?.owner === owner) last.text += part;
    else if (owner) found.push({ owner, text: part });
    else if (part.length > 1) for (const char of part) add(char);
    else throw new Error(`No font has “${part}” of “${text}”: check undrawableCharacters first`);
  };
  // A letter and the marks that no single letter holds with it, from one font where one has them all.
  for (const part of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) add(part);
  return found;
};

/** Room between a letter and a mark above it that no font places, as a share of the em. */
const markRoom = 0.04;

/** Where a mark stands that its font does not place: over the middle of its letter, above all that it has; in units. */
const over = (
  base: GlyphOutline['box'],
  advance: number,
  mark: GlyphOutline['box'],
  em: number,
): { readonly x: number; readonly y: number } => ({
  x: (base.minX + base.maxX) / 2 - advance - (mark.minX + mark.maxX) / 2,
  y: mark.minY > 0 ? Math.max(0, base.maxY + markRoom * em - mark.minY) : 0,
});

/** Whether a mark is below its letter, or above all that stands on it. */
const isClear = (mark: GlyphOutline['box'], up: number, base: GlyphOutline['box']): boolean =>
  mark.minY <= 0 || mark.minY + up >= base.maxY;

/** Outlines that were read, by font and glyph: fontkit reads them anew at each call. */
const outlines = new Map<Font, Map<number, GlyphOutline>>();
const outlineOf = (font: Font, glyph: Glyph): GlyphOutline => {
  const own = outlines.get(font) ?? new Map<number, GlyphOutline>();
  outlines.set(font, own);
  const known = own.get(glyph.id);
  if (known) return known;
  const { minX, maxX, minY, maxY } = glyph.bbox;
  const steps = glyph.path.commands.map(({ command, args }) => ({ command, points: args }));
  const outline = { steps, box: { minX, maxX, minY, maxY } };
  own.set(glyph.id, outline);
  return outline;
};

const kept = new Bounded<SetWord>(1000);

/** Sets a word, or several with their spaces, in NFC. Throws for a letter that no font has. */
export const setWord = (text: string, face: Face, bold: boolean): SetWord => {
  const weight = bold ? 700 : 400;
  const key = `${face} ${weight} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const glyphs: SetGlyph[] = [];
  let width = 0;
  for (const run of runs(text.normalize('NFC'), fontsOf(face, weight))) {
    const unit = 1 / run.owner.font.unitsPerEm;
    const laid = run.owner.font.layout(run.text);
    // The letter that marks stand on, as high as it is with those that it has.
    let base: (GlyphOutline['box'] & { readonly advance: number; readonly isMarked: boolean }) | undefined;
    for (const [i, glyph] of laid.glyphs.entries()) {
      const outline = outlineOf(run.owner.font, glyph);
      const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = laid.positions[i] ?? {};
      if (base && xAdvance === 0 && /^\p{M}+$/u.test(String.fromCodePoint(...glyph.codePoints))) {
        const own = { x: xOffset, y: yOffset };
        // Fonts that place a first mark may lay the second one on it.
        const isPlaced =
          (own.x !== 0 || own.y !== 0) && (!base.isMarked || isClear(outline.box, own.y, base));
        const place = isPlaced ? own : over(base, base.advance, outline.box, 1 / unit);
        base = { ...base, isMarked: true, maxY: Math.max(base.maxY, outline.box.maxY + place.y) };
        glyphs.push({ outline, at: width - tracking[face] + place.x * unit, up: place.y * unit, unit });
        continue;
      }
      base = { ...outline.box, advance: glyph.advanceWidth, isMarked: false };
      glyphs.push({ outline, at: width + xOffset * unit, up: yOffset * unit, unit });
      width += xAdvance * unit + tracking[face];
    }
  }
  return kept.set(key, { glyphs, width });
};
