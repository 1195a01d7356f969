import type { Face } from '../../src/badges/element.ts';
import { tracking } from '../../src/badges/element.ts';
import type { Measure } from '../../src/badges/fitted-text.ts';
import { fontsOf, type LoadedFont } from './fonts.ts';

/** Advance widths in em by character, filled as letters are met. */
const tables = new Map<string, Map<string, number>>();

const advance = (char: string, fonts: readonly LoadedFont[]): number => {
  const code = char.codePointAt(0) ?? 0;
  const owner = fonts.find(({ letters }) => letters.has(code)) ?? fonts[0];
  return owner ? owner.font.glyphForCodePoint(code).advanceWidth / owner.font.unitsPerEm : 0;
};

/** Width of a text in em, tracking included; kerning is left out, which errs on the wide side. */
export const measure: Measure = (text: string, face: Face, bold: boolean): number => {
  const weight = bold ? 700 : 400;
  const key = `${face} ${weight}`;
  const table = tables.get(key) ?? new Map<string, number>();
  tables.set(key, table);
  let width = 0;
  for (const char of text) {
    let own = table.get(char);
    if (own === undefined) {
      own = advance(char, fontsOf(face, weight));
      table.set(char, own);
    }
    width += own + tracking[face];
  }
  return width;
};
