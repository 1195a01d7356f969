import { awardState, type Award } from '../award.ts';
import type { Day } from '../day.ts';
import type { Entry, Kit } from '../kit.ts';
import { problem, type Problem } from '../problem.ts';
import { withNearest } from './known-ids.ts';

const smallestJury = 3;

/** Editions whose criteria, jury, embargo or categories do not hold, or whose names are awaited. */
export const unfairAwards = (kit: Kit, today: Day): Problem[] =>
  kit.awards
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap((entry) => [
      ...criteriaTotal(entry),
      ...smallJury(entry, today),
      ...earlyNames(entry),
      ...unknownCategories(entry),
      ...lateNames(entry, today),
    ]);

const criteriaTotal = ({ file, data }: Entry<Award>): Problem[] => {
  const total = data.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  return total === 100 ? [] : [problem('criteria-total', { file, path: ['criteria'] }, { total })];
};

const smallJury = ({ file, data }: Entry<Award>, today: Day): Problem[] => {
  const started = awardState(data, today) !== 'upcoming' || data.laureates.length > 0;
  return started && data.jury.length < smallestJury
    ? [problem('small-jury', { file, path: ['jury'] }, { count: data.jury.length, min: smallestJury })]
    : [];
};

const earlyNames = ({ file, data: { publishAt, calendar } }: Entry<Award>): Problem[] =>
  publishAt < calendar.ceremony
    ? [problem('early-names', { file, path: ['publishAt'] }, { publishAt, ceremony: calendar.ceremony })]
    : [];

const lateNames = ({ file, data: { publishAt, laureates, edition } }: Entry<Award>, today: Day): Problem[] =>
  today >= publishAt && laureates.length === 0
    ? [problem('no-laureates', { file, path: ['laureates'] }, { edition, publishAt })]
    : [];

const unknownCategories = ({ file, data }: Entry<Award>): Problem[] => {
  const known = data.categories.map((category) => category.id);
  return data.laureates.flatMap(({ category }, index) =>
    known.includes(category)
      ? []
      : [
          problem(
            'unknown-category',
            withNearest({ file, path: ['laureates', index, 'category'] }, category, known),
            { name: category, known: known.join(', ') },
          ),
        ],
  );
};
