import { expect, test } from 'vitest';
import { clockChanges } from '../../src/core/clock-change.ts';

const rule = (zone: string) =>
  clockChanges(zone, 2026)?.map(({ nth, weekday, month, time, from, to }) => [
    `${nth}${weekday} of ${month}, ${time}`,
    from,
    to,
  ]);

test.each([
  ['Europe/Paris', ['-1SU of 3, 02:00', 60, 120], ['-1SU of 10, 03:00', 120, 60]],
  ['Europe/Warsaw', ['-1SU of 3, 02:00', 60, 120], ['-1SU of 10, 03:00', 120, 60]],
  ['America/Toronto', ['2SU of 3, 02:00', -300, -240], ['1SU of 11, 02:00', -240, -300]],
  ['Australia/Lord_Howe', ['1SU of 4, 02:00', 660, 630], ['1SU of 10, 02:00', 630, 660]],
])('the clocks of %s change by a yearly rule', (zone, ...changes) => {
  expect(rule(zone)).toEqual(changes);
});

test('the clocks of Tokyo do not change, and those of Casablanca follow no rule', () => {
  expect(rule('Asia/Tokyo')).toEqual([]);
  expect(rule('Africa/Casablanca')).toBeUndefined();
});
