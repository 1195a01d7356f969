import { describe, expect, it } from 'vitest';
import { badgeTheme, lightBadgeTheme } from '../../src/badges/badge-theme.ts';
import { contrast } from '../../src/core/colour.ts';
import { lightTokens } from '../../src/core/palette.ts';
import { identities } from './badge-examples.ts';

const companies = [
  ...Object.values(identities),
  { primary: '#F2C744', accent: '#222222' },
  { primary: '#808080', accent: '#FFFFFF' },
  { primary: '#FF2200', accent: '#000000' },
  // Readable on paper, and hardly so on a lighter tone of themselves.
  ...(['#0072CE', '#0077B5', '#6B7280', '#B45309', '#A16207', '#707070', '#876987'] as const).map(
    (primary) => ({ primary, accent: '#E2562B' }) as const,
  ),
];

describe('the colours of a badge', () => {
  it.each([false, true])('keep every text readable on both grounds (laureate %s)', (laureate) => {
    for (const identity of companies) {
      const coloured = badgeTheme(identity, lightTokens, laureate);
      for (const theme of [coloured, lightBadgeTheme(coloured, lightTokens)]) {
        for (const [text, ground] of [theme.onGround, theme.quietOnGround].flatMap((one) =>
          [theme.ground, theme.groundTone].map((other) => [one, other] as const),
        )) {
          expect(contrast(text, ground), JSON.stringify({ identity, text, ground })).toBeGreaterThanOrEqual(
            4.5,
          );
        }
      }
    }
  });

  it('draw a second colour that cream would hide in a shade that is seen there, and any other as it is', () => {
    for (const accent of ['#FFF3A0', '#FFE9C7', '#FFFFFF'] as const) {
      const drawn = badgeTheme({ primary: '#7A3300', accent }, lightTokens, false);
      expect(contrast(drawn.accent, drawn.paper)).toBeGreaterThanOrEqual(1.6);
    }
    for (const identity of Object.values(identities))
      expect(badgeTheme(identity, lightTokens, false).accent).toBe(identity.accent);
  });

  it('put a laureate on the house’s sun', () => {
    expect(badgeTheme(identities.rebours, lightTokens, true).ground).toBe(lightTokens.sun);
    expect(badgeTheme(identities.rebours, lightTokens, false).ground).toBe(identities.rebours.primary);
  });
});
