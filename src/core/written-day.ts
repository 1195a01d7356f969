import { folded } from './text.ts';

const months = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
] as const;
const monthNamed = (name: string): number =>
  months.findIndex((names) => names.some((one) => one === name)) + 1;

const isoDay = (
  year: string | undefined,
  month: number | string | undefined,
  day: string | undefined,
): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * A day as people write it, day first: `2/3/2026`, `02.03.2026`, `2026/3/2`, « 2 mars 2026 », “2 March 2026”. Gives
 * `2026-03-02`, whether or not the calendar has it; `undefined` for anything else.
 */
export const writtenDay = (text: string): string | undefined => {
  const plain = folded(text.trim()).replace(/^1er\b/, '1');
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (dayFirst) return isoDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(plain);
  if (yearFirst) return isoDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const named = /^(\d{1,2})\s+([a-z]+)\s+(\d{4})$/.exec(plain);
  const month = monthNamed(named?.[2] ?? '');
  return named && month > 0 ? isoDay(named[3], month, named[1]) : undefined;
};

/** A day and an hour as people write them: `12/03/2027 18h30`, « 12 mars 2027 à 18 h », `2027-03-12 18:30:00`. */
export const writtenTime = (text: string): string | undefined => {
  const parts =
    /^(.*?\d{4}|\d{4}.*?)(?:T|,?\s+(?:à|a|at)?\s*)(\d{1,2})\s*[:h]\s*(\d{2})?(?::\d{2})?(?:\.\d+)?Z?$/i.exec(
      text.trim(),
    );
  const day = writtenDay(parts?.[1] ?? '');
  if (day === undefined || !parts) return undefined;
  return `${day}T${(parts[2] ?? '').padStart(2, '0')}:${parts[3] ?? '00'}`;
};
