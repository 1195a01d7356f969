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

/** A glyph of a word: its outline, where it starts and what its units are worth, in em. */
export interface SetGlyph {
  readonly outline: GlyphOutline;
  readonly at: number;
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
  for (const char of text) {
    const owner = fonts.find((one) => one.letters.has(char.codePointAt(0) ?? 0));
    if (!owner) throw new Error(`No font has “${char}” of “${text}”: check undrawableCharacters first`);
    const last = found.at(-1);
    if (last?.owner === owner) last.text += char;
    else found.push({ owner, text: char });
  }
  return found;
};

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
    for (const [i, glyph] of laid.glyphs.entries()) {
      glyphs.push({ outline: outlineOf(run.owner.font, glyph), at: width, unit });
      width += (laid.positions[i]?.xAdvance ?? glyph.advanceWidth) * unit + tracking[face];
    }
  }
  return kept.set(key, { glyphs, width });
};
