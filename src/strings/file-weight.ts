import type { Locale } from '../core/locale.ts';

/** The weight of a file as people read it: « 240 ko », “1.2 MB”. */
export const fileWeight = (locale: Locale, bytes: number): string => {
  const [value, unit, digits] =
    bytes < 999_500
      ? ([Math.max(1, bytes / 1000), 'kilobyte', 0] as const)
      : ([bytes / 1e6, 'megabyte', 1] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
};
