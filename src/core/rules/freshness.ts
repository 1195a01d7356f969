import { contentNames } from '../collection.ts';
import { purposes, type ConsentAnswer } from '../consent.ts';
import { addDays, daysBetween, type Day } from '../day.ts';
import type { Kit } from '../kit.ts';
import { shownAvailability } from '../mentor.ts';
import { problem, type Problem } from '../problem.ts';
import { visible } from '../visible.ts';

const warnedAhead = 60;

/** What was true and is too old to be sure of, or will soon end. */
export const staleContent = (kit: Kit, today: Day): Problem[] => [
  ...staleAvailability(kit, today),
  ...endingConsents(kit, today),
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

/**
 * Consents that will soon end; of people with a profile, those that have ended or have yet to begin: the profile's alone
 * where it hides the person.
 */
const endingConsents = (kit: Kit, today: Day): Problem[] => {
  const status = new Map(kit.mentors.map(({ id, data }) => [id, data.status]));
  return kit.consents.flatMap(({ file, data: consent }) => {
    const { person } = consent;
    const own = status.get(person) ?? 'left';
    const isShown = visible({ id: person, status: own, consent }, 'profile', today);
    return purposes.flatMap((purpose) => {
      const end = endOf(consent.purposes[purpose], today);
      if (!end) return [];
      const { id, key, date } = end;
      const isTold = id === 'consent-expiring' || (purpose === 'profile' ? own !== 'left' : isShown);
      if (!isTold) return [];
      const values = { purpose, person, date, days: daysBetween(today, date) };
      return [problem(id, { file, path: ['purposes', purpose, key] }, values)];
    });
  });
};

interface ConsentEnd {
  readonly id: 'consent-ahead' | 'consent-ended' | 'consent-expiring';
  readonly key: 'date' | 'expires';
  readonly date: Day;
}

const endOf = (answer: ConsentAnswer | undefined, today: Day): ConsentEnd | undefined => {
  if (answer?.state !== 'granted') return undefined;
  const { date, expires } = answer;
  // One that ends before it begins has a fault of its own.
  if (expires !== undefined && expires <= date) return undefined;
  if (date > today) return { id: 'consent-ahead', key: 'date', date };
  if (expires === undefined || expires > addDays(today, warnedAhead)) return undefined;
  return { id: expires > today ? 'consent-expiring' : 'consent-ended', key: 'expires', date: expires };
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
