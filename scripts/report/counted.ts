import type { ToolLocale } from '../../src/core/locale.ts';

/** Number with its noun, plural from two in French and for all but one in English. */
export const counted = (locale: ToolLocale, count: number, one: string, other: string): string =>
  `${count.toLocaleString(locale)} ${new Intl.PluralRules(locale).select(count) === 'one' ? one : other}`;
