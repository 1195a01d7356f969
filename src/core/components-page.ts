import type { Locale } from './locale.ts';
import type { Settings } from './settings.ts';
import { pageHref, pagePath } from './url.ts';

const slug = (locale: Locale): string => (locale.startsWith('fr') ? 'composants' : 'components');

/** Path below the base of the page that shows every component to editors; it exists in development only. */
export const componentsPath = (settings: Pick<Settings, 'defaultLocale'>, locale: Locale): string =>
  pagePath(settings, { locale, slug: slug(locale) });

/** Address of the same page. */
export const componentsHref = (settings: Pick<Settings, 'base' | 'defaultLocale'>, locale: Locale): string =>
  pageHref(settings, { locale, slug: slug(locale) });
