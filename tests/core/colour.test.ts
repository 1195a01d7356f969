import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, shade } from '../../src/core/colour.ts';
import { nearestPassing } from '../../src/core/nearest-shade.ts';
import { toOklch } from '../../src/core/oklch.ts';
import {
  contrastFailures,
  customProperty,
  darkTokens,
  identityOnDark,
  lightTokens,
} from '../../src/core/palette.ts';

const colours = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

describe('contrast', () => {
  test.each([
    ['#000000', '#FFFFFF', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#0B5D57', '#0B5D57', 1],
  ])('of %s and %s is %f', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });

  test('is the same both ways, from 1 to 21', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBe(contrast(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('the nearest shade that passes', () => {
  test('passes, and is the colour itself when that does', () => {
    fc.assert(
      fc.property(colours, colours, fc.constantFrom(2, 3, 4.5), (colour, ground, ratio) => {
        const passing = nearestPassing(colour, [ground], ratio);
        expect(passing).toBeDefined();
        expect(contrast(passing ?? '', ground)).toBeGreaterThanOrEqual(ratio);
        if (contrast(colour, ground) >= ratio) expect(passing).toBe(colour);
      }),
    );
  });

  test.each([
    ['#FF6A00', '#FBF8F2', 4.5],
    ['#E6007E', '#FBF8F2', 4.5],
    ['#00B140', '#FBF8F2', 4.5],
    ['#1B3FFF', '#0E1F1C', 4.5],
    ['#F2B441', '#0B5D57', 4.5],
    ['#FF7A10', '#FF6A00', 2],
  ])('of %s on %s is as vivid, in the same hue', (colour, ground, ratio) => {
    const [before, after] = [toOklch(colour), toOklch(nearestPassing(colour, [ground], ratio) ?? '')];
    expect(Math.abs(after.hue - before.hue)).toBeLessThan(0.03);
    expect(after.chroma).toBeGreaterThan(before.chroma * 0.7);
  });

  test('keeps the hue of any vivid colour', () => {
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        const [before, after] = [toOklch(colour), toOklch(nearestPassing(colour, [ground], 3) ?? '')];
        fc.pre(after.chroma > 0.05);
        expect(Math.cos(after.hue - before.hue)).toBeGreaterThan(0.99);
      }),
    );
  });

  test('does not exist between two grounds that are too far apart', () => {
    expect(nearestPassing('#888888', ['#000000', '#FFFFFF'], 7)).toBeUndefined();
  });

  test('goes to white or black in the end', () => {
    expect(shade('#123456', 1, 1)).toBe('#FFFFFF');
    expect(shade('#123456', 0, 1)).toBe('#000000');
  });
});

describe('the palettes of the kit', () => {
  test.each([
    ['light', lightTokens],
    ['dark', darkTokens],
  ])('of the %s theme can be read', (_, tokens) => {
    expect(contrastFailures(tokens)).toEqual([]);
  });

  test('tell a colour that fails, on which ground, and what would pass', () => {
    const [failure, ...others] = contrastFailures({ ...lightTokens, quiet: '#AAAAAA' });
    expect(others).toEqual([]);
    expect(failure).toMatchObject({ token: 'quiet', colour: '#AAAAAA', needed: 4.5 });
    expect(contrast(failure?.nearest ?? '', lightTokens[failure?.ground ?? 'paper'])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  test('lift the two colours of a programme until they show on dark paper', () => {
    fc.assert(
      fc.property(colours, colours, (primary, accent) => {
        const lifted = identityOnDark({ primary, accent }, darkTokens);
        expect(contrast(lifted.primary, darkTokens.paper)).toBeGreaterThanOrEqual(3);
        expect(contrast(lifted.accent, darkTokens.paper)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('become CSS custom properties', () => {
    expect(customProperty('accentDeep')).toBe('--accent-deep');
  });
});
