import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLengths, codesOf } from '../../scripts/rendering/huffman.ts';

const counts = fc
  .array(fc.oneof(fc.nat(3), fc.nat(1_000_000)), { minLength: 2, maxLength: 286 })
  .filter((list) => list.filter((count) => count > 0).length >= 2)
  .map((list) => Uint32Array.from(list));

describe('codes', () => {
  it('fill the tree, none longer than the limit, and only for symbols that come', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 9, max: 15 }), (all, limit) => {
        const lengths = codeLengths(all, limit);
        expect([...lengths].map((length) => length > 0)).toEqual([...all].map((count) => count > 0));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
        const taken = [...lengths].reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0);
        expect(taken).toBe(1);
      }),
    );
  });

  it('are as short as can be where no limit is met', () => {
    // The cost of a tree is the sum of all that meets in it: two heaps, the lightest two met again and again.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 40 }), (list) => {
        const lengths = codeLengths(Uint32Array.from(list), 15);
        const cost = list.reduce((sum, count, i) => sum + count * (lengths[i] ?? 0), 0);
        const heap = [...list];
        let least = 0;
        while (heap.length > 1) {
          heap.sort((a, b) => a - b);
          const met = heap.splice(0, 2).reduce((a, b) => a + b, 0);
          least += met;
          heap.push(met);
        }
        expect(cost).toBe(least);
      }),
    );
  });

  it('begin no other code', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const lengths = codeLengths(all, 12);
        const codes = [...codesOf(lengths)].filter((code) => code !== 0);
        const written = codes.map((code) =>
          Array.from({ length: code & 31 }, (_, i) => ((code >> 5) >> i) & 1).join(''),
        );
        const sorted = written.toSorted();
        expect(sorted.some((code, i) => sorted[i + 1]?.startsWith(code))).toBe(false);
      }),
    );
  });

  it('are those of the example in RFC 1951, 3.2.2', () => {
    const codes = codesOf(Uint8Array.from([3, 3, 3, 3, 3, 2, 4, 4]));
    const written = [...codes].map((code) =>
      Array.from({ length: code & 31 }, (_, i) => ((code >> 5) >> i) & 1).join(''),
    );
    expect(written).toEqual(['010', '011', '100', '101', '110', '00', '1110', '1111']);
  });
});
