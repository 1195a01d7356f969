import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/core/colour.ts';
import { fromOklch, toOklch } from '../../src/core/oklch.ts';
import { contrastFailures, darkTokens, identityOnDark, lightTokens } from '../../src/core/palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`.toUpperCase());

describe('the tokens of the kit', () => {
  it.each([
    ['light', lightTokens],
    ['dark', darkTokens],
  ])('pass every contrast of the %s theme', (_theme, tokens) => {
    expect(contrastFailures(tokens)).toEqual([]);
  });

  it('name the pair that fails, its figure and a shade that passes', () => {
    const [failure] = contrastFailures({ ...lightTokens, quiet: '#A0A0A0' });
    expect(failure).toMatchObject({ token: 'quiet', colour: '#A0A0A0', needed: 4.5 });
    const mended = contrastFailures({ ...lightTokens, quiet: failure?.nearest ?? '' });
    expect(mended).toEqual([]);
  });
});

describe('identityOnDark', () => {
  it('lifts both colours where that leaves them nearer to what they were: navy stays darker than turquoise', () => {
    const { primary, accent } = identityOnDark({ primary: '#1B3F73', accent: '#2FA39A' }, darkTokens);
    expect(contrast(accent, darkTokens.paper)).toBeGreaterThan(contrast(primary, darkTokens.paper));
    expect(contrast(primary, darkTokens.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('makes any primary stand out on the dark paper', () => {
    fc.assert(
      fc.property(colour, colour, (primary, accent) => {
        const shown = identityOnDark({ primary, accent }, darkTokens);
        expect(contrast(shown.primary, darkTokens.paper)).toBeGreaterThanOrEqual(3.6);
        expect(contrast(shown.accent, darkTokens.paper)).toBeGreaterThanOrEqual(3.6);
      }),
    );
  });

  it('keeps colours that already stand out apart', () => {
    expect(identityOnDark({ primary: '#F2B441', accent: '#E2562B' }, darkTokens)).toEqual({
      primary: '#F2B441',
      accent: '#E2562B',
    });
  });
});

describe('OKLCH', () => {
  it('gives back any colour of a screen', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(fromOklch(toOklch(hex))).toBe(hex);
      }),
    );
  });
});
