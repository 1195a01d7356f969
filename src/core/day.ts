import { z } from 'zod';
import { shaped } from './field.ts';
import { spokenAs } from './spoken.ts';
import { writtenDay, writtenTime } from './written-day.ts';

/** A calendar day, `YYYY-MM-DD`, without a time zone: what editors write and what rules compare. */
export type Day = string;

/** Accepts the text or the `Date` that a YAML reader made of it; gives the text. */
export const daySchema = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
  spokenAs(
    shaped(z.iso.date(), [
      'une date qui existe, AAAA-MM-JJ, comme 2026-11-21',
      'a date that exists, YYYY-MM-DD, such as 2026-11-21',
    ]),
    { meant: (text) => existing(writtenDay(text)) },
  ),
);

/** Local date and time without zone, `YYYY-MM-DDTHH:MM`; the zone is a field of its own. */
export const localTimeSchema = spokenAs(
  shaped(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/), [
    'une date et une heure entre guillemets, comme "2027-03-12T18:30"',
    'a date and a time in quotation marks, such as "2027-03-12T18:30"',
  ]),
  { meant: writtenTime },
);

/** A day that the calendar has; 31 February is nobody’s meaning. */
const existing = (day: string | undefined): string | undefined =>
  day !== undefined && z.iso.date().safeParse(day).success ? day : undefined;

/** A day alone is read in UTC (ECMA-262, date time string format). */
const utc = (day: Day): Date => new Date(day);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day so many days later. */
export const addDays = (day: Day, days: number): Day => {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The same day `months` later; a month too short gives its last day. */
export const addMonths = (day: Day, months: number): Day => {
  const date = utc(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()));
  return target.toISOString().slice(0, 10);
};

/** The calendar year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Quarter of the year, 1 to 4. */
export const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
