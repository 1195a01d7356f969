import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlatRows } from '../../scripts/rendering/flat-rows.ts';
import { Pixels } from '../../scripts/rendering/pixels.ts';

/** Rows of an image, some like the one above, as stretches of one colour: how long, and which of a few colours. */
const stretches = fc.array(
  fc.option(fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.nat(5)), { maxLength: 8 })),
  { minLength: 1, maxLength: 30 },
);
/** Colours that share bytes with one another, as edges do with what they lie between. */
const colours = [
  [0, 0, 0, 0],
  [0, 0, 7, 0],
  [7, 0, 0, 255],
  [7, 0, 0, 7],
  [255, 255, 255, 255],
  [200, 255, 255, 254],
];

const width = 90;

describe('rows kept as stretches', () => {
  it('are painted as they were, whatever lay there, and others are left alone', () => {
    fc.assert(
      fc.property(stretches, fc.constantFrom(3 as const, 4 as const), fc.nat(29), (rows, channels, from) => {
        const image = new Pixels({ width, height: rows.length }, channels);
        for (const [y, parts] of rows.entries()) {
          const row = y * image.stride;
          if (parts === null && y > 0) image.rows.copyWithin(row, row - image.stride, row);
          let x = 0;
          for (const [long, which] of parts ?? [])
            for (const end = Math.min(width, x + long); x < end; x += 1)
              image.rows.set((colours[which] ?? []).slice(0, channels), row + 1 + x * channels);
        }
        const canvas = new Pixels(image, channels);
        canvas.rows.fill(99);
        new FlatRows(image).paint(canvas, [{ from, to: rows.length }]);
        const first = Math.min(from, rows.length) * image.stride;
        expect(Buffer.compare(canvas.rows.subarray(first), image.rows.subarray(first))).toBe(0);
        expect(canvas.rows.subarray(0, first).every((byte) => byte === 99)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('take a fraction of their pixels where they are flat', () => {
    const image = new Pixels({ width: 1200, height: 1200 }, 3);
    image.fill({ left: 300, top: 200, width: 700, height: 700 }, Uint8Array.of(9, 80, 200));
    expect(new FlatRows(image).weight).toBeLessThan(image.rows.length / 100);
  });
});
