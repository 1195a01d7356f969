import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/core/nearest.ts';

const known = ['displayName', 'agreement', 'role', 'site', 'languages', 'timeZone'];

test.each([
  ['rolle', 'role'],
  ['agrement', 'agreement'],
  ['Role', 'role'],
  ['langages', 'languages'],
  ['tiemZone', 'timeZone'],
])('“%s” means “%s”', (given, meant) => {
  expect(nearest(given, known)).toBe(meant);
});

test.each(['', 'x', 'telephone', 'complètement autre chose', 'r'.repeat(100_000)])(
  '“%.20s” means nothing known',
  (given) => {
    expect(nearest(given, known)).toBeUndefined();
  },
);

const word = fc.string({ maxLength: 12 });

test('the distance between words is one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
  expect(editDistance('abdc', 'abcd')).toBe(1);
});

test('a known word is nearest to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), (name) => {
      expect(nearest(name, known)).toBe(name);
    }),
  );
});
