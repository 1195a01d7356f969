import type { ToolLocale } from '../../src/core/locale.ts';

/** `1er décembre 2026`, `1 December 2026`. */
export const dayInWords = (day: string, locale: ToolLocale): string => {
  const text = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
};
