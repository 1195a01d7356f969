import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonHours, siteClocks } from '../../src/core/common-hours.ts';
import { mentorFacets } from '../../src/core/mentor-facets.ts';

const zones = [
  'Europe/Paris',
  'America/Toronto',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Pacific/Kiritimati',
  'UTC',
];

describe('hours that two zones work together', () => {
  test.each([
    ['Europe/Paris', 'Europe/Warsaw', 9],
    ['Europe/Paris', 'America/Toronto', 3],
    ['Europe/Paris', 'Asia/Kolkata', 4.5],
    // Paris and Sydney are ten hours apart in January and eight in July.
    ['Europe/Paris', 'Australia/Sydney', 0],
    // The day is another, the hours are those of its neighbours.
    ['Pacific/Kiritimati', 'Pacific/Honolulu', 9],
  ])('%s and %s: %d', (one, other, hours) => {
    expect(commonHours(one, other, 2026)).toBe(hours);
  });

  test('are the same both ways, and never more than a working day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...zones), (one, other) => {
        const hours = commonHours(one, other, 2026);
        expect(hours).toBe(commonHours(other, one, 2026));
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThanOrEqual(9);
        if (one === other) expect(hours).toBe(9);
      }),
    );
  });
});

const site = (id: string, zone: string) => ({ id, data: { zone } });
const clocks = siteClocks(
  [site('lyon', 'Europe/Paris'), site('montreal', 'America/Toronto'), site('wroclaw', 'Europe/Warsaw')],
  2026,
);
const mentor: Parameters<ReturnType<typeof mentorFacets>>[0] = {
  status: 'active',
  site: 'lyon',
  timeZone: 'Europe/Brussels',
  programmes: [],
  languages: [],
  skills: { technical: [], transversal: [] },
  availability: { state: 'open', places: 1, checked: '2026-11-01' },
};

test('sites in step all year share one clock', () => {
  expect(clocks.map(({ id, sites }) => [id, sites])).toEqual([
    ['lyon', ['lyon', 'wroclaw']],
    ['montreal', ['montreal']],
  ]);
});

test('a mentor answers to the clocks that share half a day with theirs', () => {
  expect(mentorFacets('2026-11-21', clocks)(mentor)).toContain('hours-lyon');
  expect(mentorFacets('2026-11-21', clocks)(mentor)).not.toContain('hours-montreal');
});

test('a company of one clock has no such filter', () => {
  expect(mentorFacets('2026-11-21', clocks.slice(0, 1))(mentor)).toEqual(['availability-open', 'site-lyon']);
});
