import { contentNames } from '../collection.ts';
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
  const horizon = addDays(today, warnedAhead);
  const profiles = new Set(kit.mentors.map(({ id }) => id));
  return kit.consents.flatMap(({ file, data: { person, purposes } }) =>
    Object.entries(purposes).flatMap(([purpose, { state, date, expires }]) => {
      if (state !== 'granted') return [];
      const at = (key: string) => ({ file, path: ['purposes', purpose, key] });
      if (date > today && profiles.has(person))
        return [problem('consent-ahead', at('date'), { purpose, person, date })];
      if (expires === undefined || expires > horizon) return [];
      const days = daysBetween(today, expires);
      if (days > 0)
        return [problem('consent-expiring', at('expires'), { purpose, person, date: expires, days })];
      // One that ends before it begins has a fault of its own.
      return profiles.has(person) && expires > date
        ? [problem('consent-ended', at('expires'), { purpose, person, date: expires })]
        : [];
    }),
  );
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
