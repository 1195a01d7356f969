import type { Award } from './award.ts';
import { quarterOf, yearOf, type Day } from './day.ts';
import type { Recognition } from './recognition.ts';

/** Averages of fewer answers would tell who answered. */
export const fewestAnswers = 5;

/** The feedback that may be shown. */
export const shownFeedback = ({ feedback }: Pick<Recognition, 'feedback'>): Recognition['feedback'] =>
  feedback && feedback.n >= fewestAnswers ? feedback : undefined;

/** The year that the recognition calendar shows: from October on people plan the next one. */
export const plannedYear = (today: Day): number => yearOf(today) + (quarterOf(today) === 4 ? 1 : 0);

/** Something of the recognition calendar: a day, or a month as a whole. */
export interface PlannedThanks {
  readonly id: string;
  readonly month: number;
  readonly day?: Day;
  readonly kind: 'option' | 'event' | 'nominations' | 'ceremony';
  readonly title: string;
}

interface Sources {
  readonly options: readonly { readonly id: string; readonly data: Pick<Recognition, 'name' | 'months'> }[];
  readonly events: readonly {
    readonly id: string;
    readonly data: { readonly title: string; readonly start: string };
  }[];
  readonly awards: readonly { readonly id: string; readonly data: Pick<Award, 'calendar'> }[];
}

const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** Everything that a year holds, in order: days of a month first, then what belongs to the month as a whole. */
export const plannedThanks = (year: number, { options, events, awards }: Sources): PlannedThanks[] => {
  const days: PlannedThanks[] = [
    ...events.map(({ id, data }): PlannedThanks => {
      const day = data.start.slice(0, 10);
      return { id, day, month: monthOf(day), kind: 'event', title: data.title };
    }),
    ...awards.flatMap(({ id, data }): PlannedThanks[] =>
      (['nominations', 'ceremony'] as const).map((kind) => {
        const day = data.calendar[kind];
        return { id, day, month: monthOf(day), kind, title: '' };
      }),
    ),
  ].filter((one) => one.day !== undefined && yearOf(one.day) === year);
  // A ceremony that is also in the agenda is named once, by its event.
  const held = new Set(days.filter((one) => one.kind === 'event').map((one) => one.day));
  const dated = days.filter((one) => one.kind !== 'ceremony' || !held.has(one.day));
  const months = options.flatMap(({ id, data }) =>
    data.months
      // A gesture that has its own date that month is named once.
      .filter((month) => !dated.some((one) => one.month === month && one.title === data.name))
      .map((month): PlannedThanks => ({ id, month, kind: 'option', title: data.name })),
  );
  const rank = (one: PlannedThanks): string => one.day ?? `${year}-${String(one.month).padStart(2, '0')}-99`;
  return [...dated, ...months].toSorted((a, b) => rank(a).localeCompare(rank(b)));
};
