import { minutesAhead, wallClock } from './zoned-time.ts';

/** A yearly change of the clocks of a zone, such as « the last Sunday of March, at 02:00, from +60 to +120 ». */
export interface ClockChange {
  /** Month, 1 to 12, and what is read on the clocks just before they move. */
  readonly month: number;
  readonly day: string;
  readonly time: string;
  readonly weekday: (typeof weekdays)[number];
  /** Which of that weekday in the month: 1 to 4, or -1 for the last. */
  readonly nth: number;
  /** Minutes ahead of UTC, before and after. */
  readonly from: number;
  readonly to: number;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const minute = 60_000;

/** How many years in a row a rule must hold to be taken for one. */
const sample = 5;

/**
 * The changes of a year, as rules that hold for years: none, or two. `undefined` for a zone that follows no rule of
 * the calendar (a lunar month, a decree), or that changes its rule within the sample.
 */
export const clockChanges = (zone: string, year: number): readonly ClockChange[] | undefined => {
  const years = Array.from({ length: sample }, (_, index) => changesOf(zone, year + index));
  const [first = []] = years;
  if (years.some((changes) => changes.length !== first.length)) return undefined;
  if (first.length === 0) return [];
  if (first.length !== 2) return undefined;
  const rules = first.map((change, index) => {
    const same = years.map((changes) => changes[index]);
    const nth = [nthOf(change.day), -1].find((one) =>
      same.every((other) => other && follows(other, change, one)),
    );
    return nth === undefined ? undefined : { ...change, nth };
  });
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
};

type Change = Omit<ClockChange, 'nth'>;

const follows = (other: Change, rule: Change, nth: number): boolean =>
  (['month', 'weekday', 'time', 'from', 'to'] as const).every((key) => other[key] === rule[key]) &&
  (nth === -1 ? isLast(other.day) : nthOf(other.day) === nth);

const nthOf = (day: string): number => Math.ceil(Number(day.slice(8)) / 7);
const isLast = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 24 * 60 * minute).getUTCMonth() + 1 !==
  Number(day.slice(5, 7));

/** Changes of one year, found between the firsts of its months, then to the minute. */
const changesOf = (zone: string, year: number): Change[] =>
  Array.from({ length: 12 }, (_, month) => [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)]).flatMap(
    ([start = 0, end = 0]) => {
      const from = minutesAhead(zone, new Date(start));
      const to = minutesAhead(zone, new Date(end));
      return from === to ? [] : [changeBetween(zone, { start, end, from, to })];
    },
  );

const changeBetween = (
  zone: string,
  { start, end, from, to }: { start: number; end: number; from: number; to: number },
): Change => {
  let [before, after] = [start, end];
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute;
    if (minutesAhead(zone, new Date(middle)) === from) before = middle;
    else after = middle;
  }
  // What the clocks would read if they had not moved.
  const { day, time } = wallClock('UTC', new Date(after + from * minute));
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'SU';
  return { month: Number(day.slice(5, 7)), day, time, weekday, from, to };
};
