import type { Badge, RuleCount } from './badge.ts';
import { addMonths, type Day } from './day.ts';
import type { Participation, ParticipationFile } from './participation.ts';

/** A stop by agreement counts as completed from half the programme's duration. */
export const countsAsCompleted = (one: Participation, months: number | undefined): boolean => {
  if (!one.end) return false;
  if (one.outcome === 'completed') return true;
  return (
    one.outcome === 'stopped-by-agreement' && one.end >= addMonths(one.start, Math.ceil((months ?? 24) / 2))
  );
};

type Facts = Record<RuleCount, number>;

/** What somebody has done in a role up to a day, as rules count it. `months`: how long each programme lasts. */
export const factsOn = (
  day: Day,
  file: ParticipationFile,
  role: Badge['role'],
  months: Readonly<Record<string, number>>,
): Facts => {
  const mine = file.participations.filter((one) => one.role === role && one.start <= day);
  const completed = mine.filter(
    (one) => one.end !== undefined && one.end <= day && countsAsCompleted(one, months[one.programme]),
  );
  return {
    started: mine.length,
    completed: completed.length,
    closingReviews: completed.filter((one) => one.closingReview !== undefined && one.closingReview <= day)
      .length,
    programmes: new Set(completed.map((one) => one.programme)).size,
    hours: mine.reduce(
      (sum, one) => sum + (one.validatedByHr && one.validatedByHr <= day ? one.hours : 0),
      0,
    ),
    trainings: mine.filter((one) => one.trainedOn !== undefined && one.trainedOn <= day).length,
    contributions: file.contributions.filter((one) => one.date <= day).length,
  };
};
