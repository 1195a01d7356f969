import fc from 'fast-check';
import type { Badge, BadgeRule } from '../../src/core/badge.ts';
import { badgeRuleSchema, badgeSchema } from '../../src/core/badge.ts';
import type { BadgeRules, Candidate } from '../../src/core/badges-earned.ts';
import { addMonths, type Day } from '../../src/core/day.ts';
import type { Participation, ParticipationFile } from '../../src/core/participation.ts';

/** Invented people, rules and journeys for properties of badges. */
export const days: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

export const journeys: fc.Arbitrary<Participation> = fc
  .record({
    programme: fc.constantFrom('relais', 'rebours'),
    start: days,
    months: fc.integer({ min: 0, max: 14 }),
    outcome: fc.constantFrom('completed', 'stopped-by-agreement', 'ongoing'),
    hours: fc.integer({ min: 0, max: 20 }),
    validatedByHr: maybe(days),
    trainedOn: maybe(days),
    closingReview: maybe(days),
  })
  .map(({ months, ...one }): Participation => ({
    ...one,
    role: 'mentor',
    ...(one.outcome !== 'ongoing' && { end: addMonths(one.start, months) }),
  }));

export const files: fc.Arbitrary<ParticipationFile> = fc.record({
  person: fc.constant('m-7k2q'),
  participations: fc.array(journeys, { maxLength: 6 }),
  charters: fc.array(fc.record({ version: fc.constantFrom('1.0', '2.0'), date: days }), { maxLength: 2 }),
  contributions: fc.array(fc.record({ kind: fc.constant('circle' as const), date: days }), { maxLength: 2 }),
});

export const thresholds: fc.Arbitrary<Partial<BadgeRule>> = fc.record(
  {
    charterAccepted: fc.boolean(),
    started: fc.integer({ min: 0, max: 2 }),
    completed: fc.integer({ min: 0, max: 3 }),
    closingReviews: fc.integer({ min: 0, max: 2 }),
    programmes: fc.integer({ min: 0, max: 2 }),
    hours: fc.integer({ min: 0, max: 30 }),
    trainings: fc.integer({ min: 0, max: 1 }),
    contributions: fc.integer({ min: 0, max: 1 }),
  },
  { requiredKeys: [] },
);

export const rule = (version: number, effective: Day, needed: Partial<BadgeRule>): BadgeRule =>
  badgeRuleSchema.parse({ version, effective, ...needed });

export const badge = (rules: readonly BadgeRule[], more: Partial<Badge> = {}): Badge =>
  badgeSchema.parse({
    name: 'Essai',
    role: 'mentor',
    level: 1,
    shape: 'seal',
    criteria: 'Essai',
    summary: 'essai',
    rules: [...rules],
    ...more,
  });

export const rulesOf = (badges: readonly Badge[]): BadgeRules => ({
  badges: badges.map((data, index) => ({ id: `badge-${index}`, data })),
  charters: [
    { version: '1.0', effective: '2020-01-01' },
    { version: '2.0', effective: '2024-01-01' },
  ],
  programmeMonths: { relais: 9, rebours: 6 },
});

export const candidate: Candidate = {
  id: 'm-7k2q',
  agreement: 'neutral',
  charter: { version: '2.0', date: '2024-02-01' },
};
