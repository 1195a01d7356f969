import { describe, expect, it } from 'vitest';
import { undrawableCharacters } from '../../scripts/rendering/coverage.ts';
import { measure } from '../../scripts/rendering/measure.ts';

describe('letters the badge fonts have', () => {
  it.each([
    'Aurélie Kermadec-Roy',
    'Ignacy Żółkiewny',
    'Łącka Großmann',
    'İpek Çağlar',
    'Ștefan Țîrlea',
    'Dvořák',
    'Grand Relais · 2026',
    'Mentore de l’année',
    'Ива Иванова',
    'Ґалаґан Їжакевич',
    'Νίκη Παπαδοπούλου',
    'Nguyễn Thị Hạnh',
    'Ōtani Jōji',
    'oui\u00A0: « là »',
  ])('include those of %s', (text) => {
    expect(undrawableCharacters(text)).toEqual([]);
  });

  it('are told each once, in the order met', () => {
    expect(undrawableCharacters('王 Roy 明 王')).toEqual(['王', '明']);
  });

  it('are looked up in composed form', () => {
    expect(undrawableCharacters('Łucja Żak'.normalize('NFD'))).toEqual([]);
  });

  it('are found fast enough to check every name at each build', () => {
    undrawableCharacters('Roy');
    const start = process.cpuUsage();
    for (let i = 0; i < 10_000; i += 1) undrawableCharacters('Aurélie Kermadec-Roy');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('measured widths', () => {
  it('grow with the text and depend on face and weight', () => {
    expect(measure('Royer', 'text', false)).toBeGreaterThan(measure('Roy', 'text', false));
    expect(measure('Roy', 'text', true)).toBeGreaterThan(measure('Roy', 'text', false));
    expect(measure('iiii', 'display', true)).toBeLessThan(measure('MMMM', 'display', true) / 2);
  });

  it('give letters of an extra subset their own width', () => {
    expect(measure('Ą', 'display', true)).toBeCloseTo(measure('A', 'display', true), 2);
  });
});
