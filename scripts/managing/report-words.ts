import type { Purpose } from '../../src/core/consent.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Recognition } from '../../src/core/recognition.ts';
import type { Vanished } from '../../src/core/vanishing.ts';

/** A part of the report: its title, what it is for, and what to say when there is nothing. */
export interface PartWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
}

/** What the manager's report says. */
export interface ManagingWords {
  readonly title: string;
  readonly on: (day: string) => string;
  readonly private: string;
  readonly parts: Readonly<
    Record<
      | 'missing'
      | 'expired'
      | 'expiring'
      | 'vanishing'
      | 'availability'
      | 'charter'
      | 'reviews'
      | 'translations'
      | 'recognition'
      | 'earned',
      PartWords
    >
  >;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly lost: Readonly<Record<Vanished['kind'], string>>;
  readonly families: Readonly<Record<Recognition['family'], string>>;
  readonly inDays: (days: number) => string;
  readonly sinceDays: (days: number) => string;
  readonly unmarked: (count: number) => string;
  readonly accepted: (version: string, day: string) => string;
  readonly checked: (day: string) => string;
  readonly emptyQuarter: (quarter: number) => string;
  readonly noFree: string;
  readonly noFreeIn: (families: string) => string;
  readonly written: (file: string) => string;
  readonly toSee: (count: number) => string;
  readonly usage: string;
}

/** Number with its noun, in the form its language asks for. */
export const counted = (locale: ToolLocale, count: number, one: string, other: string): string =>
  `${count.toLocaleString(locale)} ${new Intl.PluralRules(locale).select(count) === 'one' ? one : other}`;
