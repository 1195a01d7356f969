import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsAsCompleted } from '../../src/core/badge-facts.ts';
import { badgesEarned, type EarnedBadge } from '../../src/core/badges-earned.ts';
import type { Participation, ParticipationFile } from '../../src/core/participation.ts';
import { badge, candidate, days, files, journeys, rule, rulesOf, thresholds } from './company-people.ts';

const today = '2026-11-21';
const journey = (more: Partial<Participation> = {}): Participation => ({
  programme: 'relais',
  role: 'mentor',
  start: '2024-09-01',
  end: '2025-06-01',
  outcome: 'completed',
  hours: 12,
  validatedByHr: '2025-06-20',
  trainedOn: '2024-08-20',
  closingReview: '2025-06-10',
  ...more,
});
const file = (...participations: Participation[]): ParticipationFile => ({
  person: 'm-7k2q',
  participations,
  charters: [],
  contributions: [],
});
const earned = (
  needed: Parameters<typeof rule>[2],
  ...participations: Participation[]
): EarnedBadge | undefined =>
  badgesEarned(
    candidate,
    file(...participations),
    rulesOf([badge([rule(1, '2020-01-01', needed)])]),
    today,
  )[0];

describe('a badge', () => {
  test('is earned on the day that its last threshold is reached, and says why', () => {
    expect(earned({ completed: 1, closingReviews: 1, hours: 10 }, journey())).toEqual({
      id: 'badge-0',
      badge: 'badge-0',
      since: '2025-06-20',
      ruleVersion: 1,
      programme: 'relais',
      why: [
        { fact: 'completed', needed: 1, reached: 1 },
        { fact: 'closingReviews', needed: 1, reached: 1 },
        { fact: 'hours', needed: 10, reached: 12 },
      ],
    });
  });

  test('is not earned by hours that HR has not validated, nor by what is still to come', () => {
    const { validatedByHr: _, ...unvalidated } = journey();
    expect(earned({ hours: 10 }, unvalidated)).toBeUndefined();
    expect(earned({ completed: 1 }, journey({ end: '2027-01-01' }))).toBeUndefined();
    expect(earned({ completed: 1 }, journey({ role: 'mentee' }))).toBeUndefined();
  });

  test('asks for the charter that was in force on the day', () => {
    expect(earned({ started: 1, charterAccepted: true }, journey({ start: '2021-01-01' }))?.since).toBe(
      '2024-02-01',
    );
    const rules = rulesOf([badge([rule(1, '2020-01-01', { started: 1, charterAccepted: true })])]);
    const before = { ...candidate, charter: { version: '1.0', date: '2024-06-01' } };
    expect(badgesEarned(before, file(journey()), rules, today)).toEqual([]);
  });

  test('of the jury comes with its edition', () => {
    const rules = rulesOf([badge([rule(1, '2020-01-01', { laureate: true })])]);
    const chosen = { ...candidate, laureate: [{ edition: 2026, category: 'year', date: '2026-06-11' }] };
    expect(badgesEarned(chosen, file(journey()), rules, today)).toMatchObject([
      { edition: 2026, category: 'year', since: '2026-06-11' },
    ]);
    expect(badgesEarned(chosen, file(journey()), rules, '2026-06-10')).toEqual([]);
  });
});

test.each([
  ['completed', '2025-06-01', true],
  ['stopped-by-agreement', '2025-02-01', true],
  ['stopped-by-agreement', '2025-01-31', false],
  ['ongoing', '2025-06-01', false],
] as const)('%s on %s counts as completed: %s', (outcome, end, expected) => {
  expect(countsAsCompleted(journey({ outcome, end }), 9)).toBe(expected);
});

const ids = (badges: readonly EarnedBadge[]): string[] => badges.map((one) => one.badge);

test('the jury’s choice is a badge for each edition, the first at the badge’s own address', () => {
  const jury = badge([{ ...rule(1, '2020-01-01', {}), laureate: true }]);
  const laureate = [
    { edition: 2026, category: 'year', date: '2026-06-12' },
    { edition: 2024, category: 'year', date: '2024-06-13' },
    { edition: 2027, category: 'year', date: '2027-06-10' },
  ];
  const earned = badgesEarned({ ...candidate, laureate }, undefined, rulesOf([jury]), today);
  expect(earned.map(({ id, badge: of, edition, since }) => ({ id, of, edition, since }))).toEqual([
    { id: 'badge-0', of: 'badge-0', edition: 2024, since: '2024-06-13' },
    { id: 'badge-0-2026', of: 'badge-0', edition: 2026, since: '2026-06-12' },
  ]);
});

describe('the jury’s choice', () => {
  const chosen = { ...candidate, laureate: [{ edition: 2026, category: 'year', date: '2026-06-11' }] };
  const under = (...versions: Parameters<typeof badge>[0]): EarnedBadge[] =>
    badgesEarned(chosen, file(journey()), rulesOf([badge(versions)]), today);

  test('stands on the version of the rule in force on its day, on the first one before that', () => {
    const [first, second] = [
      rule(1, '2024-01-01', { laureate: true }),
      rule(2, '2026-01-01', { laureate: true }),
    ];
    const third = rule(3, '2026-06-12', { laureate: true });
    expect(under(third, second, first)).toMatchObject([{ ruleVersion: 2 }]);
    expect(under(third)).toMatchObject([{ ruleVersion: 3 }]);
  });

  test('asks for all that its rule names', () => {
    expect(under(rule(1, '2020-01-01', { laureate: true, completed: 2 }))).toEqual([]);
    expect(under(rule(1, '2020-01-01', { laureate: true, completed: 1 }))).toMatchObject([
      { why: [{ fact: 'laureate' }, { fact: 'completed', needed: 1, reached: 1 }] },
    ]);
  });
});

describe('a version of a rule', () => {
  test('grants nothing from the day on that the next one is in force', () => {
    const versions = [rule(1, '2020-01-01', { completed: 1 }), rule(2, '2025-06-01', { completed: 2 })];
    const [late, early] = ['2025-06-01', '2025-05-31'].map((end) => file(journey({ end })));
    const ofVersions = rulesOf([badge(versions)]);
    expect(badgesEarned(candidate, late, ofVersions, today)).toEqual([]);
    expect(badgesEarned(candidate, early, ofVersions, today)).toMatchObject([{ ruleVersion: 1 }]);
  });

  test('counts no closing review before its day', () => {
    const later = journey({ closingReview: '2026-11-22' });
    expect(earned({ closingReviews: 1 }, later)).toBeUndefined();
    expect(earned({ closingReviews: 1 }, journey({ closingReview: today }))?.since).toBe(today);
  });

  test('names the programme of a journey in its own role', () => {
    const mentee = journey({ programme: 'rebours', role: 'mentee', end: '2026-06-01' });
    expect(earned({ completed: 1 }, journey(), mentee)?.programme).toBe('relais');
    const asMentor = rule(1, '2020-01-01', { contributions: 1 });
    const person = { ...file(mentee), contributions: [{ date: '2026-09-01', kind: 'workshop' as const }] };
    const [held] = badgesEarned(candidate, person, rulesOf([badge([asMentor])]), today);
    expect(held?.programme).toBeUndefined();
  });
});

describe('what is earned stays earned', () => {
  test('when time goes by', () => {
    fc.assert(
      fc.property(files, thresholds, days, days, (person, needed, a, b) => {
        const rules = rulesOf([badge([rule(1, '2020-01-01', needed)])]);
        const [before, after] = a <= b ? [a, b] : [b, a];
        const earlier = badgesEarned(candidate, person, rules, before);
        expect(badgesEarned(candidate, person, rules, after)).toEqual(expect.arrayContaining(earlier));
      }),
    );
  });

  test('when another journey is added', () => {
    fc.assert(
      fc.property(files, journeys, thresholds, (person, one, needed) => {
        const rules = rulesOf([badge([rule(1, '2020-01-01', needed)])]);
        const more = { ...person, participations: [...person.participations, one] };
        const before = badgesEarned(candidate, person, rules, today);
        const after = badgesEarned(candidate, more, rules, today);
        expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
        if (before[0]) expect((after[0]?.since ?? '9') <= before[0].since).toBe(true);
      }),
    );
  });

  test('when a stricter version of the rule follows', () => {
    fc.assert(
      fc.property(files, thresholds, thresholds, days, (person, needed, stricter, effective) => {
        const first = rule(1, '2020-01-01', needed);
        const second = rule(2, effective, stricter);
        const old = badgesEarned(candidate, person, rulesOf([badge([first])]), today);
        fc.pre(old.every((one) => one.since < effective));
        expect(badgesEarned(candidate, person, rulesOf([badge([first, second])]), today)).toEqual(
          expect.arrayContaining(old),
        );
      }),
    );
  });

  test('whatever the order the journeys are written in', () => {
    fc.assert(
      fc.property(files, thresholds, (person, needed) => {
        const rules = rulesOf([badge([rule(1, '2020-01-01', needed)])]);
        const turned = { ...person, participations: person.participations.toReversed() };
        expect(ids(badgesEarned(candidate, turned, rules, today))).toEqual(
          ids(badgesEarned(candidate, person, rules, today)),
        );
      }),
    );
  });
});
