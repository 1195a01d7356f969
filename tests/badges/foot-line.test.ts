import { describe, expect, it, test } from 'vitest';
import { fitsBadges } from '../../scripts/rendering/fit.ts';
import { measure } from '../../scripts/rendering/measure.ts';
import { footLine } from '../../src/badges/badge-text.ts';
import { ordinary, theme } from './badge-examples.ts';
import { textSizes } from './text-sizes.ts';

const forty = [
  'Programme d’accompagnement des managers',
  'Women in Engineering Mentoring Programme',
  'Communauté des mentors du Groupe Renault',
  'Groupe hospitalier universitaire du Nord',
];

describe('the foot of a badge', () => {
  test.each(forty)('has room for a programme or a company of forty letters: %s', (text) => {
    expect(fitsBadges('programme', text)).toBe(true);
    expect(fitsBadges('organisation', text)).toBe(true);
  });

  test.each(['programme', 'organisation'] as const)(
    'has room for every beginning of a %s that fits',
    (kind) => {
      const text = 'm'.repeat(40);
      const fits = Array.from({ length: text.length }, (_, i) => fitsBadges(kind, text.slice(0, i + 1)));
      expect(fits).toEqual(fits.toSorted().toReversed());
      expect(fits[0]).toBe(true);
    },
  );

  it('holds two long names together wherever each fits alone', () => {
    for (const programme of forty)
      for (const organisation of forty) {
        const brief = { content: { ...ordinary, programme, organisation }, theme, measure };
        for (const [width, size] of [
          [558, 30],
          [1056, 40],
        ] as const)
          expect(() => footLine(brief, { width, size })).not.toThrow();
      }
  });

  it('is as large on the strip of an e-mail as its words can be, two long names below one another', () => {
    for (const programme of ['Relais', ...forty])
      for (const organisation of ['Brélanor', ...forty]) {
        const content = { ...ordinary, programme, organisation, name: 'Anne de La Tour-Montmorency Roy' };
        const sizes = textSizes(content, 'signature');
        for (const text of [programme, organisation]) expect(sizes.get(text)).toBeGreaterThanOrEqual(13);
      }
  });
});
