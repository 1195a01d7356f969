import type { Face } from '../../src/badges/element.ts';
import { tracking } from '../../src/badges/element.ts';
import type { Measure } from '../../src/badges/fitted-text.ts';
import type { Reach } from '../../src/badges/leading.ts';
import { fontsOf, type LoadedFont } from './fonts.ts';
import { setWord, type SetGlyph } from './glyphs.ts';

/** What `find` says of each character in a face and weight, asked once for each. */
const tabled = <T>(find: (char: string, face: Face, bold: boolean) => T) => {
  const tables = new Map<string, Map<string, T>>();
  return (face: Face, bold: boolean): ((char: string) => T) => {
    const key = `${face} ${bold}`;
    const table = tables.get(key) ?? new Map<string, T>();
    tables.set(key, table);
    return (char) => {
      let own = table.get(char);
      if (own === undefined) table.set(char, (own = find(char, face, bold)));
      return own;
    };
  };
};

const fontsFor = (face: Face, bold: boolean): readonly LoadedFont[] => fontsOf(face, bold ? 700 : 400);

const ownerOf = (char: string, fonts: readonly LoadedFont[]): LoadedFont | undefined =>
  fonts.find(({ letters }) => letters.has(char.codePointAt(0) ?? 0));

/** Advance widths, em. */
const advances = tabled((char, face, bold) => {
  const fonts = fontsFor(face, bold);
  const owner = ownerOf(char, fonts) ?? fonts[0];
  if (!owner) return 0;
  return owner.font.glyphForCodePoint(char.codePointAt(0) ?? 0).advanceWidth / owner.font.unitsPerEm;
});

const noReach: Reach = { above: 0, below: 0, before: 0, after: 0 };

/** How far letters reach with their marks. One that no font has is refused elsewhere. */
const reaches = tabled((letter, face, bold): Reach => {
  const fonts = fontsFor(face, bold);
  if (!Array.from(letter).every((char) => ownerOf(char, fonts))) return noReach;
  const { glyphs, width } = setWord(letter, face, bold);
  const drawn = glyphs.filter(({ outline }) => outline.steps.length > 0);
  if (drawn.length === 0) return noReach;
  const farthest = (side: (glyph: SetGlyph) => number): number => Math.max(...drawn.map(side));
  const most = (side: (glyph: SetGlyph) => number): number => Math.max(0, farthest(side));
  return {
    above: most(({ outline, up, unit }) => up + outline.box.maxY * unit),
    below: most(({ outline, up, unit }) => -up - outline.box.minY * unit),
    before: farthest(({ outline, at, unit }) => -at - outline.box.minX * unit),
    after: farthest(({ outline, at, unit }) => at + outline.box.maxX * unit - (width - tracking[face])),
  };
});

const widthOf = (text: string, face: Face, bold: boolean): number => {
  const advance = advances(face, bold);
  let width = 0;
  for (const char of text) width += advance(char) + tracking[face];
  if (isMarked.test(text)) width -= tracking[face] * (text.match(marks)?.length ?? 0);
  return width;
};

const isMarked = /\p{M}/u;
/** What stands on a letter takes no room of its own. */
const marks = /\p{M}/gu;

/** How far the letters of a text reach. Names are cut in dozens of ways, and each line is asked for: nothing is made on the way. */
const reachOf = (text: string, face: Face, bold: boolean): Reach => {
  const reach = reaches(face, bold);
  let [above, below] = [0, 0];
  let first: Reach | undefined;
  let last: Reach | undefined;
  for (const letter of isMarked.test(text) ? lettersOf(text) : text) {
    const own = reach(letter);
    if (own.above > above) above = own.above;
    if (own.below > below) below = own.below;
    first ??= own;
    last = own;
  }
  return { above, below, before: first?.before ?? 0, after: last?.after ?? 0 };
};

/** The letters of a text, each with the marks that stand on it. */
const lettersOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** Measures texts with the fonts of images: their width, tracking included (kerning is left out, which errs on the wide side), and how far their letters reach. */
export const measure: Measure = Object.assign(widthOf, { reach: reachOf });
