import { describe, expect, it } from 'vitest';
import { setWord } from '../../scripts/rendering/glyphs.ts';

/** Where a glyph is, in em. */
const boxOf = ({ outline: { box }, at, up, unit }: ReturnType<typeof setWord>['glyphs'][number]) => ({
  left: at + box.minX * unit,
  right: at + box.maxX * unit,
  low: up + box.minY * unit,
  high: up + box.maxY * unit,
});

describe('a mark that no single letter holds with its letter', () => {
  it.each([
    ['display', 'ọ̀'],
    ['text', 'ọ̀'],
    ['display', 'G̃'],
    ['text', 'G̃'],
    ['display', 'ä̈'],
    ['text', 'x̀'],
  ] as const)('stands over it: %s, %s', (face, text) => {
    const { glyphs, width } = setWord(text, face, true);
    expect(glyphs).toHaveLength(2);
    const [letter, mark] = glyphs.map(boxOf);
    if (!letter || !mark) throw new Error('Two glyphs were expected');
    const middle = (mark.left + mark.right) / 2;
    expect(middle).toBeGreaterThan(letter.left);
    expect(middle).toBeLessThan(letter.right);
    expect(mark.high).toBeGreaterThan(letter.high);
    // It takes no room of its own.
    expect(width).toBe(setWord(text.normalize('NFC').slice(0, 1), face, true).width);
  });

  it('leaves the letters that follow where they are', () => {
    const [plain, marked] = [setWord('Guar', 'display', true), setWord('G̃uar', 'display', true)];
    expect(marked.glyphs.at(-1)?.at).toBeCloseTo(plain.glyphs.at(-1)?.at ?? 0, 2);
  });
});
