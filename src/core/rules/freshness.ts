import { contentNames } from '../collection.ts';
import type { ConsentAnswer } from '../consent.ts';
import { addDays, daysBetween, type Day } from '../day.ts';
import type { Kit } from '../kit.ts';
import { shownAvailability } from '../mentor.ts';
import { problem, type Problem } from '../problem.ts';

const warnedAhead = 60;

/** What was true and is too old to be sure of, or will soon end. */
export const staleContent = (kit: Kit, today: Day): Problem[] => [
  ...staleAvailability(kit, today),
  ...expiringConsents(kit, today),
  ...overdueReviews(kit, today),
];

const staleAvailability = (kit: Kit, today: Day): Problem[] =>
  kit.mentors
    .filter(({ locale, data }) => locale === kit.settings.defaultLocale && data.status === 'active')
    .filter(({ data }) => shownAvailability(data, today) === 'to-confirm')
    .map(({ file, data }) =>
      problem(
        'stale-availability',
        { file, path: ['availability', 'checked'] },
        { days: daysBetween(data.availability.checked, today) },
      ),
    );

/** Consents that will soon end; of the people who have a profile, also those that have ended or have yet to begin. */
const expiringConsents = (kit: Kit, today: Day): Problem[] => {
  const profiles = new Set(kit.mentors.map(({ id }) => id));
  return kit.consents.flatMap(({ file, data: { person, purposes } }) => {
    const told = (purpose: string, answer: ConsentAnswer | undefined): Problem[] => {
      const end = answer && endOf(answer, today, profiles.has(person));
      if (!end) return [];
      const { id, key, date } = end;
      const days = daysBetween(today, date);
      return [problem(id, { file, path: ['purposes', purpose, key] }, { purpose, person, date, days })];
    };
    // Without a profile nothing is shown: the others go without saying.
    const profile = told('profile', purposes.profile);
    if (profile.some(({ id }) => id !== 'consent-expiring')) return profile;
    return Object.entries(purposes).flatMap(([purpose, answer]) => told(purpose, answer));
  });
};

interface ConsentEnd {
  readonly id: 'consent-ahead' | 'consent-ended' | 'consent-expiring';
  readonly key: 'date' | 'expires';
  readonly date: Day;
}

const endOf = (
  { state, date, expires }: ConsentAnswer,
  today: Day,
  hasProfile: boolean,
): ConsentEnd | undefined => {
  if (state !== 'granted') return undefined;
  if (hasProfile && date > today) return { id: 'consent-ahead', key: 'date', date };
  if (expires === undefined || expires > addDays(today, warnedAhead)) return undefined;
  if (expires > today) return { id: 'consent-expiring', key: 'expires', date: expires };
  // One that ends before it begins has a fault of its own.
  return hasProfile && expires > date ? { id: 'consent-ended', key: 'expires', date: expires } : undefined;
};

const overdueReviews = (kit: Kit, today: Day): Problem[] =>
  contentNames.flatMap((name) =>
    kit[name]
      .filter(({ locale }) => locale === kit.settings.defaultLocale)
      .flatMap(({ file, data }) => {
        const review = 'review' in data ? data.review : undefined;
        if (!review || review.next >= today) return [];
        const values = { date: review.next, owner: review.owner };
        return [problem('review-overdue', { file, path: ['review', 'next'] }, values)];
      }),
  );
