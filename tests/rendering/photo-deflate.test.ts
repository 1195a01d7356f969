import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatedPhoto } from '../../scripts/rendering/photo-deflate.ts';
import { Pixels } from '../../scripts/rendering/pixels.ts';

/** What a stream needs behind its blocks: an empty last one. */
const lastBlock = Buffer.from([3, 0]);

/** Adler-32, a byte after another (RFC 1950, 8.2). */
const adler32 = (bytes: Uint8Array): number => {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
};

/** Rows with filter 1, as the specification of PNG says it. */
const filtered = ({ rows, stride, channels }: Pixels, from: number, to: number): Buffer => {
  const out = Buffer.from(rows.subarray(from * stride, to * stride));
  for (let row = 0; row < out.length; row += stride) {
    out[row] = 1;
    for (let i = row + stride - 1; i > row + channels; i -= 1)
      out[i] = (out[i] ?? 0) - (out[i - channels] ?? 0);
  }
  return out;
};

const expectWhole = (pixels: Pixels, from: number, to: number): void => {
  const { blocks, length, sum } = deflatedPhoto(pixels, { from, to });
  const wanted = filtered(pixels, from, to);
  const found = inflateRawSync(Buffer.concat([blocks, lastBlock]));
  expect(Buffer.compare(found, wanted)).toBe(0);
  expect({ length, sum }).toEqual({ length: wanted.length, sum: adler32(wanted) });
};

/** Pixels of flat stretches, any bytes, and noise of few values, one after the other. */
const drawn = fc
  .record({
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 30 }),
    channels: fc.constantFrom(3 as const, 4 as const),
    parts: fc.array(
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 1500 }).map((length) => new Uint8Array(length).fill(7)),
        fc.array(fc.constantFrom(96, 100, 104), { minLength: 1, maxLength: 200 }),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ width, height, channels, parts }) => {
    const pixels = new Pixels({ width, height }, channels);
    const bytes = parts.flatMap((part) => [...part]);
    for (let i = 0; i < pixels.rows.length; i += 1)
      if (i % pixels.stride) pixels.rows[i] = bytes[i % bytes.length] ?? 0;
    return pixels;
  });

describe('rows with a photo', () => {
  it('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(drawn, fc.nat(29), fc.nat(29), (pixels, one, other) => {
        const from = Math.min(one, other, pixels.height - 1);
        expectWhole(pixels, from, Math.min(pixels.height, Math.max(one, other) + 1));
      }),
      { numRuns: 200 },
    );
  });

  it('come back at the widest, full of light', () => {
    const pixels = new Pixels({ width: 5000, height: 9 }, 3);
    // Differences of 255 where it is not flat: the largest sums that there are.
    for (let i = 0; i < pixels.rows.length; i += 1) pixels.rows[i] = i % pixels.stride ? 255 - (i % 256) : 0;
    expectWhole(pixels, 0, 9);
  });

  it('take hardly more room than zlib at its best, for noise of few values', () => {
    const pixels = new Pixels({ width: 600, height: 200 }, 3);
    let state = 3;
    for (let i = 0; i < pixels.rows.length; i += 1) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      if (i % pixels.stride) pixels.rows[i] = 120 + 4 * ((state >> 16) % 3);
    }
    const strategy = { level: 9, strategy: constants.Z_RLE };
    const { blocks } = deflatedPhoto(pixels, { from: 0, to: 200 });
    expect(blocks.length).toBeLessThan(1.05 * deflateRawSync(filtered(pixels, 0, 200), strategy).length);
  });
});
