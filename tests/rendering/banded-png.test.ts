import { constants, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  bandedPng,
  bandRanges,
  groundOf,
  rangesWithout,
  stretchOf,
  type RowRange,
} from '../../scripts/rendering/banded-png.ts';
import { compression, deflated } from '../../scripts/rendering/deflate.ts';
import { layeredBadge } from '../../scripts/rendering/layered-badge.ts';
import { Pixels } from '../../scripts/rendering/pixels.ts';
import { lightBadgeTheme } from '../../src/badges/badge-theme.ts';
import { lightTokens } from '../../src/core/palette.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';

/** Bytes that repeat and bytes that do not, as rows of a badge with a photo in it. */
const bytes = fc
  .array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(5000).fill(40))), {
    maxLength: 6,
  })
  .map((parts) => Buffer.concat(parts));

/** What a PNG’s chunks of a name hold. */
const chunks = (png: Buffer, name: string): Buffer => {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === name)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(found);
};

describe('compressed bytes', () => {
  it('are the same whatever was compressed before', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const alone = deflated(one, 'personal');
        deflated(other, 'personal');
        deflated(one, 'shared');
        expect(deflated(one, 'personal')).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a compressor that was used', () => {
  // Around the length of what zlib remembers, where it begins to move that about.
  const lengths = [3000, 57_616, 57_616, 65_020, 65_030, 65_280, 65_530, 65_540, 76_048, 76_048, 140_000];

  it.each([
    ['personal', compression.personal.level],
    ['shared', compression.shared.level],
  ] as const)('writes what a new one does, whatever their lengths: %s', (matter, level) => {
    const rows = fc.tuple(
      fc.constantFrom(...lengths),
      fc.nat(12),
      fc.integer({ min: 1, max: 900 }),
      fc.nat(250),
    );
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), (list) => {
        for (const [length, less, period, byte] of list) {
          const one = Uint8Array.from(
            { length: length - less },
            (_, i) => (((i % period) ** 2 * byte) >> 3) | 1,
          );
          // Its last three bytes are a repetition only where zero comes behind them, too.
          one.set([9, 8, 7, 0], one.length - 600);
          one.set([9, 8, 7], one.length - 3);
          const fresh = deflateSync(one, { level, memLevel: 9, finishFlush: constants.Z_SYNC_FLUSH });
          expect(Buffer.compare(deflated(one, matter).blocks, fresh.subarray(2))).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the last bytes of what is compressed', () => {
  // Of the three bytes that may be left behind the last repetition, zlib looks at the one behind them, too.
  it.each(['personal', 'shared'] as const)('do not depend on what was longer before: %s', async (matter) => {
    const asked = { who: 'm-7k2q', content: ordinary, theme: lightBadgeTheme(theme, lightTokens) };
    const badge = await layeredBadge(asked, 'portrait');
    const { data, info } = await sharp(badge).raw().toBuffer({ resolveWithObject: true });
    const stride = info.width * info.channels;
    const row = (y: number): Buffer =>
      Buffer.concat([Buffer.from([0]), data.subarray(y * stride, (y + 1) * stride)]);
    for (let top = 0; top + 16 <= info.height; top += 16) {
      const band = Buffer.concat(Array.from({ length: 16 }, (_, i) => row(top + i)));
      const [one, other] = [0, data.at(-3) ?? 0].map((byte) => {
        deflated(Buffer.alloc(2 ** 16, byte), matter);
        return deflated(band, matter);
      });
      expect(other, `rows from ${top}`).toEqual(one);
    }
  });
});

describe('ranges without others', () => {
  it('hold each row that is in no other, and no more', () => {
    const ranges = fc.array(fc.tuple(fc.nat(300), fc.nat(90)), { maxLength: 4 }).map((list) =>
      bandRanges(
        list.map(([from, tall]) => ({ from, to: from + tall })),
        320,
      ),
    );
    const rowsIn = (list: readonly RowRange[]): number[] =>
      list.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    fc.assert(
      fc.property(ranges, ranges, (some, others) => {
        const taken = new Set(rowsIn(others));
        expect(rowsIn(rangesWithout(some, others))).toEqual(rowsIn(some).filter((row) => !taken.has(row)));
      }),
    );
  });
});

describe('a PNG of bands', () => {
  it('is one whole zlib stream, its sum included, wherever it was painted', () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(199), fc.nat(60)).map(([from, tall]) => ({ from, to: Math.min(200, from + tall + 1) })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(ranges, fc.constantFrom(3 as const, 4 as const), (painted, channels) => {
        const pixels = new Pixels({ width: 40, height: 200 }, channels);
        for (let i = 0; i < pixels.rows.length; i += 7) if (i % pixels.stride) pixels.rows[i] = i;
        const ground = groundOf(pixels);
        const canvas = new Pixels(pixels, channels);
        ground.rows.paint(canvas, [{ from: 0, to: 200 }]);
        for (const { from, to } of painted)
          canvas.fill({ left: 3, top: from, width: 30, height: to - from }, Buffer.from([200, 30, 90]));
        const stretches = bandRanges(painted, 200).map((range) => stretchOf(canvas, range));
        const png = bandedPng(ground, stretches);
        // Throws for a stream cut short, and for a sum that is not that of the rows.
        expect(inflateSync(chunks(png, 'IDAT')).equals(canvas.rows)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
