import { parseArgs } from 'node:util';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { ProjectSettings } from '../content-files/project-settings.ts';

/**
 * The languages to speak to a reader: messages come in the first one; what is told before anything is known of who
 * reads, such as how a command is used, comes in each.
 */
export type Languages = readonly [ToolLocale, ...ToolLocale[]];

/** Whether commands have texts in a language. */
export const isToolLocale = (name: string): name is ToolLocale => name === 'fr' || name === 'en';

/** The languages of a site that commands have texts in, the default one first; English before French without any. */
export const siteLanguages = ({ locales, defaultLocale }: Pick<Settings, 'locales' | 'defaultLocale'>) =>
  spokenOf([defaultLocale, ...locales]);

/** The language that `--locale` asks for, else those of the settings, faulty ones too. */
export const languagesOf = (words: readonly string[], read: ProjectSettings | undefined): Languages => {
  const asked = askedLocale(words);
  if (asked) return [asked];
  return read && 'settings' in read ? siteLanguages(read.settings) : spokenOf(read?.locales ?? []);
};

const spokenOf = (locales: readonly string[]): Languages => {
  const [first, ...others] = new Set(locales.map((one) => one.split('-')[0] ?? '').filter(isToolLocale));
  return first ? [first, ...others] : ['en', 'fr'];
};

const askedLocale = (words: readonly string[]): ToolLocale | undefined => {
  const { locale } = parseArgs({
    args: [...words],
    strict: false,
    options: { locale: { type: 'string' } },
  }).values;
  return typeof locale === 'string' && isToolLocale(locale) ? locale : undefined;
};
