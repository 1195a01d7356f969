import { describe, expect, it } from 'vitest';
import { sharedDay, shownFigures } from '../../src/core/programme-figures.ts';

const figure = (n: number, date = '2026-09-30') => ({ label: 'Binômes', value: '4', n, date });

describe('figures of a programme', () => {
  it('shows none drawn from fewer than five people', () => {
    expect(shownFigures([figure(4), figure(5), figure(41)]).map(({ n }) => n)).toEqual([5, 41]);
  });

  it('tells their day once when they share it', () => {
    expect(sharedDay([figure(5), figure(6)])).toBe('2026-09-30');
    expect(sharedDay([figure(5), figure(6, '2026-10-31')])).toBeUndefined();
    expect(sharedDay([])).toBeUndefined();
  });
});
