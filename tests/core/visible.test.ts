import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { purposes, type Consent } from '../../src/core/consent.ts';
import { visible, type Person } from '../../src/core/visible.ts';

const granted = {
  state: 'granted',
  date: '2026-01-01',
  expires: '2027-01-01',
  form: 'F',
  proof: 'P',
} as const;
const person = (answers: Consent['purposes'], status: Person['status'] = 'active'): Person => ({
  id: 'm-7k2q',
  status,
  consent: { person: 'm-7k2q', purposes: answers },
});
const all = Object.fromEntries(purposes.map((purpose) => [purpose, granted]));

describe('a person is visible for a purpose', () => {
  test('from the day of the consent to the day before it expires', () => {
    const at = (day: string) => visible(person(all), 'profile', day);
    expect([at('2025-12-31'), at('2026-01-01'), at('2026-12-31'), at('2027-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each(['refused', 'withdrawn'] as const)('never when %s', (state) => {
    expect(visible(person({ ...all, photo: { ...granted, state } }), 'photo', '2026-06-01')).toBe(false);
    expect(visible(person({ ...all, photo: { ...granted, state } }), 'profile', '2026-06-01')).toBe(true);
  });

  test.each(['photo', 'award', 'externalBadge'] as const)('not for their %s without a profile', (purpose) => {
    const { profile: _, ...others } = all;
    expect(visible(person(others), purpose, '2026-06-01')).toBe(false);
  });

  test('may sign a testimonial without a profile', () => {
    expect(visible(person({ testimonial: granted }), 'testimonial', '2026-06-01')).toBe(true);
  });

  test('never after leaving, nor without a record', () => {
    expect(visible(person(all, 'left'), 'profile', '2026-06-01')).toBe(false);
    expect(visible({ ...person(all), consent: undefined }, 'profile', '2026-06-01')).toBe(false);
    expect(visible(person(all, 'paused'), 'profile', '2026-06-01')).toBe(true);
  });

  const days = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('never outside the window of the consent', () => {
    fc.assert(
      fc.property(days, days, days, fc.constantFrom(...purposes), (date, expires, today, purpose) => {
        const answers = Object.fromEntries(purposes.map((one) => [one, { ...granted, date, expires }]));
        expect(visible(person(answers), purpose, today)).toBe(date <= today && today < expires);
      }),
    );
  });

  test('never more by one answer taken away', () => {
    fc.assert(
      fc.property(
        fc.subarray([...purposes]),
        fc.constantFrom(...purposes),
        fc.constantFrom(...purposes),
        (held, gone, purpose) => {
          const answers = Object.fromEntries(held.map((one) => [one, granted]));
          const fewer = Object.fromEntries(held.filter((one) => one !== gone).map((one) => [one, granted]));
          const before = visible(person(answers), purpose, '2026-06-01');
          const after = visible(person(fewer), purpose, '2026-06-01');
          expect(after && !before).toBe(false);
        },
      ),
    );
  });
});
