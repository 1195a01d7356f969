import { describe, expect, test } from 'vitest';
import { plannedThanks, plannedYear, shownFeedback } from '../../src/core/recognition-year.ts';

const calendar = {
  opens: '2026-11-02',
  nominations: '2027-03-12',
  jury: '2027-04-22',
  ceremony: '2027-06-10',
  place: 'Montréal',
};

describe('the recognition calendar', () => {
  test('shows the next year from October on', () => {
    expect(plannedYear('2026-09-30')).toBe(2026);
    expect(plannedYear('2026-10-01')).toBe(2027);
  });

  test('puts days before what belongs to the month, and leaves other years out', () => {
    const planned = plannedThanks(2027, {
      options: [{ id: 'training', data: { name: 'Formation', months: [3] } }],
      events: [
        { id: 'circle', data: { title: 'Cercle', start: '2027-03-04T12:30' } },
        { id: 'old', data: { title: 'Ancien', start: '2026-03-04T12:30' } },
      ],
      awards: [{ id: '2027', data: { calendar } }],
    });
    expect(planned.map((one) => [one.month, one.id, one.kind])).toEqual([
      [3, 'circle', 'event'],
      [3, '2027', 'nominations'],
      [3, 'training', 'option'],
      [6, '2027', 'ceremony'],
    ]);
  });

  test('names a gesture once in a month where it has a date', () => {
    const planned = plannedThanks(2027, {
      options: [{ id: 'circle', data: { name: 'Cercle', months: [1, 4] } }],
      events: [{ id: 'circle-january', data: { title: 'Cercle', start: '2027-01-14T12:30' } }],
      awards: [],
    });
    expect(planned.map((one) => [one.month, one.kind])).toEqual([
      [1, 'event'],
      [4, 'option'],
    ]);
  });

  test('names a ceremony once when it is also an event', () => {
    const planned = plannedThanks(2027, {
      options: [],
      events: [{ id: 'gala', data: { title: 'Remise', start: '2027-06-10T18:00' } }],
      awards: [{ id: '2027', data: { calendar } }],
    });
    expect(planned.map((one) => one.kind)).toEqual(['nominations', 'event']);
  });
});

test('an average of fewer than five answers is not shown', () => {
  expect(shownFeedback({ feedback: { average: 2, n: 4 } })).toBeUndefined();
  expect(shownFeedback({ feedback: { average: 4.5, n: 5 } })).toEqual({ average: 4.5, n: 5 });
  expect(shownFeedback({})).toBeUndefined();
});
