import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  daySchema,
  daysBetween,
  later,
  localTimeSchema,
  quarterOf,
  yearOf,
} from '../../src/core/day.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test('is read alike from text and from the date that a YAML reader makes of it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(daySchema.parse(day)).toBe(day);
        expect(daySchema.parse(new Date(`${day}T00:00:00Z`))).toBe(day);
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '21/11/2026', 20261121, new Date('x')])(
    'refuses %s',
    (value) => {
      expect(daySchema.safeParse(value).success).toBe(false);
    },
  );
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-21', 3, '2027-02-21'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months make %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('keep the order of days, and the month asked for', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 48 }), (a, b, months) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
        const reached = addMonths(a, months);
        expect((yearOf(reached) - yearOf(a)) * 12 + Number(reached.slice(5, 7)) - Number(a.slice(5, 7))).toBe(
          months,
        );
      }),
    );
  });
});

test('days between are those of the calendar, whatever the order', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
      expect(later(a, b)).toBe(daysBetween(a, b) >= 0 ? b : a);
    }),
  );
});

test('quarters are those of the year', () => {
  expect(
    ['01', '03', '04', '06', '07', '09', '10', '12'].map((month) => quarterOf(`2026-${month}-15`)),
  ).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
});

test('a local time has neither zone nor seconds', () => {
  expect(localTimeSchema.safeParse('2027-02-03T12:15').success).toBe(true);
  for (const wrong of ['2027-02-03', '2027-02-03T25:00', '2027-02-03T12:15Z', '2027-02-03T12:15:00']) {
    expect(localTimeSchema.safeParse(wrong).success).toBe(false);
  }
});
