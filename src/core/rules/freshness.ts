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

const expiringConsents = (kit: Kit, today: Day): Problem[] => {
  const horizon = addDays(today, warnedAhead);
  return kit.consents.flatMap(({ file, data }) =>
    Object.entries(data.purposes).flatMap(([purpose, answer]) => {
      if (answer.state !== 'granted' || answer.expires === undefined) return [];
      if (answer.expires < today || answer.expires > horizon) return [];
      const days = daysBetween(today, answer.expires);
      const path = ['purposes', purpose, 'expires'];
      return [
        problem(
          'consent-expiring',
          { file, path },
          { purpose, person: data.person, date: answer.expires, days },
        ),
      ];
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
