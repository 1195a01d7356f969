import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, instantOf, utcOffset, wallClock, zoneCity } from '../../src/core/zoned-time.ts';

describe('the instant of a local time', () => {
  test.each([
    ['2027-01-14T12:30', 'Europe/Paris', '2027-01-14T11:30:00.000Z'],
    ['2027-06-10T18:00', 'America/Toronto', '2027-06-10T22:00:00.000Z'],
    ['2027-06-10T18:00', 'UTC', '2027-06-10T18:00:00.000Z'],
    ['2027-06-10T18:00', 'Asia/Kolkata', '2027-06-10T12:30:00.000Z'],
    // The day the clocks move, before and after they do.
    ['2027-03-28T01:30', 'Europe/Paris', '2027-03-28T00:30:00.000Z'],
    ['2027-03-28T03:30', 'Europe/Paris', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31T04:30', 'Europe/Paris', '2027-10-31T03:30:00.000Z'],
    // An hour that does not exist is read on the clock before; one that comes twice is the first.
    ['2027-03-28T02:30', 'Europe/Paris', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31T02:30', 'Europe/Paris', '2027-10-31T00:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
  });

  test('is what the clocks of the zone show, all year round', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/Toronto', 'Europe/Warsaw', 'Pacific/Auckland');
    const instants = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2035-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        const { day, time } = wallClock(zone, at);
        const again = wallClock(zone, instantOf(`${day}T${time}`, zone));
        expect(again).toEqual({ day, time });
      }),
    );
  });
});

test.each([
  ['Europe/Paris', '2026-11-21', 'UTC+1'],
  ['Europe/Paris', '2026-07-21', 'UTC+2'],
  ['America/Toronto', '2026-11-21', 'UTC−5'],
  ['Asia/Kolkata', '2026-11-21', 'UTC+5:30'],
  ['UTC', '2026-11-21', 'UTC'],
])('%s on %s is written %s', (zone, day, text) => {
  expect(utcOffset(zone, new Date(`${day}T12:00:00Z`))).toBe(text);
});

test('a zone is called by its city', () => {
  expect(zoneCity('America/New_York')).toBe('New York');
});

describe('the company’s day', () => {
  test.each([
    ['Europe/Paris', '2026-11-21T22:59:00Z', '2026-11-21'],
    ['Europe/Paris', '2026-11-21T23:00:00Z', '2026-11-22'],
    ['America/Montreal', '2026-11-22T04:59:00Z', '2026-11-21'],
    ['Asia/Tokyo', '2026-11-21T15:00:00Z', '2026-11-22'],
  ])('begins at midnight in %s', (zone, at, day) => {
    expect(dayIn(zone, new Date(at))).toBe(day);
  });
});
