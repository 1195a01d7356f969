import { expect, test } from 'vitest';
import { setWord } from '../../scripts/rendering/glyphs.ts';
import { measure } from '../../scripts/rendering/measure.ts';
import type { Face } from '../../src/badges/element.ts';

const faces: readonly Face[] = ['display', 'text'];
/** A letter that no font has with its marks: Guarani and Yoruba write some. */
const words = ['G\u0303\u0300', 'x\u0300\u0301'];

test.each(faces.flatMap((face) => words.map((word) => [face, word] as const)))(
  'in %s, marks on %s stand above one another, over their letter',
  (face, word) => {
    const [letter, ...marks] = setWord(word, face, true).glyphs.map(({ outline: { box }, at, up, unit }) => ({
      left: at + box.minX * unit,
      right: at + box.maxX * unit,
      foot: up + box.minY * unit,
      top: up + box.maxY * unit,
    }));
    expect(marks).toHaveLength(2);
    for (const [i, mark] of marks.entries()) {
      expect((mark.left + mark.right) / 2).toBeGreaterThan(letter?.left ?? NaN);
      expect((mark.left + mark.right) / 2).toBeLessThan(letter?.right ?? NaN);
      expect(mark.foot).toBeGreaterThan((marks[i - 1] ?? letter)?.top ?? NaN);
    }
  },
);

test.each(faces)('in %s, marks take no room: what is measured is never narrower than what is set', (face) => {
  const word = 'G\u0303'.repeat(6);
  expect(measure(word, face, true)).toBeGreaterThanOrEqual(setWord(word, face, true).width - 1e-9);
});
