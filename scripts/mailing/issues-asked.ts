import { later, type Day } from '../../src/core/day.ts';
import type { Newsletter } from '../../src/core/editorial.ts';
import { entryOf, inLocale, type Entry, type Kit } from '../../src/core/kit.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { NewsletterOptions } from './newsletter-options.ts';

/** No issue has the number that was asked for. */
export class UnknownIssue extends Error {
  readonly number: number;
  /** The numbers there are, in order. */
  readonly known: readonly number[];
  constructor(number: number, known: readonly number[]) {
    super(`No issue ${number}.`);
    this.number = number;
    this.known = known;
  }
}

/** The site is not written in the language that was asked for. */
export class UnknownLanguage extends Error {
  readonly language: string;
  readonly known: readonly Locale[];
  constructor(language: string, known: readonly Locale[]) {
    super(`No language ${language}.`);
    this.language = language;
    this.known = known;
  }
}

/** The issues to write, in order. Throws `UnknownIssue`. */
export const issuesAsked = (
  { newsletters, settings }: Kit,
  { number }: Pick<NewsletterOptions, 'number'>,
): Entry<Newsletter>[] => {
  const all = inLocale(newsletters, settings.defaultLocale).toSorted((a, b) => a.data.number - b.data.number);
  const asked = all.filter(({ data }) => number === undefined || data.number === number);
  if (asked.length > 0 || number === undefined) return asked;
  throw new UnknownIssue(
    number,
    all.map(({ data }) => data.number),
  );
};

/** The languages to write: those of the site where the issue is translated. Throws `UnknownLanguage`. */
export const languagesAsked = (
  { settings, newsletters }: Kit,
  id: string,
  only: Locale | undefined,
): readonly Locale[] => {
  if (only !== undefined && !settings.locales.includes(only))
    throw new UnknownLanguage(only, settings.locales);
  return settings.locales.filter(
    (locale) => (only === undefined || locale === only) && entryOf(newsletters, id, locale) !== undefined,
  );
};

/** An issue of the future is written as on its day: what will be published by then, and who still agrees then. */
export const dayOfSending = ({ date }: Pick<Newsletter, 'date'>, today: Day): Day => later(date, today);

/** The number that stands closest to one that is not there. */
export const nearestNumber = (asked: number, known: readonly number[]): number | undefined =>
  known.toSorted((a, b) => Math.abs(a - asked) - Math.abs(b - asked))[0];
