import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { svgMarkup } from '../../src/core/motif.ts';
import { sealBox, sealLevels, sealShapes, yearPlace, type SealOptions } from '../../src/core/seal.ts';
import { identities } from './badge-examples.ts';

const look = { motif: 'relay', ...identities.grandRelais } as const;

/** Grey values of a seal on white, `side` px wide. */
const pixels = (options: SealOptions, side: number): Promise<Buffer> =>
  sharp(Buffer.from(svgMarkup(sealShapes(options), { box: sealBox, width: 400, height: 400 })))
    .resize(side)
    .flatten({ background: '#FFFFFF' })
    .greyscale()
    .raw()
    .toBuffer();

const farApart = (a: Buffer, b: Buffer): number =>
  a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > 60).length;

describe('the seal', () => {
  it('has one pair of leaves more at each level', () => {
    const counts = sealLevels.map((level) => sealShapes({ ...look, level }).length);
    expect(counts.map((count) => count - (counts[0] ?? 0))).toEqual([0, 2, 4, 6]);
  });

  it.each([false, true])('tells levels apart at 48 px, in two colours and in one (%s)', async (mono) => {
    const seals = await Promise.all(sealLevels.map((level) => pixels({ ...look, level, mono }, 48)));
    for (const [i, one] of seals.entries()) {
      for (const other of seals.slice(i + 1)) expect(farApart(one, other)).toBeGreaterThanOrEqual(20);
    }
  });

  it('gives as many leaves to the first colour as to the second', () => {
    const level = 3;
    const fills = sealShapes({ ...look, level }).slice(1, 1 + 2 * level);
    expect(fills.filter(({ fill }) => fill === look.primary)).toHaveLength(level);
    expect(fills.filter(({ fill }) => fill === look.accent)).toHaveLength(level);
  });

  it('crowns a laureate with 24 half-discs, in place of leaves', () => {
    const plain = sealShapes({ ...look, level: 2 });
    const crowned = sealShapes({ ...look, level: 2, laureate: true });
    expect(crowned).toHaveLength(plain.length - 4 + 24);
    expect(sealShapes({ ...look, level: 4, laureate: true })).toEqual(crowned);
  });

  it.each([false, true])('leaves room for the year (laureate %s)', async (laureate) => {
    for (const level of sealLevels) {
      const grey = await pixels({ ...look, level, laureate }, 400);
      const { x, y, size } = yearPlace(laureate);
      // Four figures are about 2.2 em wide and 0.66 em tall.
      for (let row = Math.round(y - size * 0.36); row < y + size * 0.36; row += 1) {
        for (let column = Math.round(x - size * 1.15); column < x + size * 1.15; column += 1) {
          expect(grey[row * 400 + column]).toBe(255);
        }
      }
    }
  });
});
