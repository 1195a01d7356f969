import type { Locale } from './locale.ts';
import type { Settings } from './settings.ts';

/** Slugs of a locale by route name, such as `charter` → `charte`; `:id` stands for the entry. */
export type Slugs<Route extends string> = Readonly<Record<Route, string>>;

/** Joins a site path to the base: `fileHref('/mentorat/', 'logos/x.svg')` is `/mentorat/logos/x.svg`. */
export const fileHref = (base: string, path: string): string => `${base}${path.replace(/^\/+/, '')}`;

/** Path of a page below the base, without slashes at its ends: `''` for the default home, `en/charter`. */
export const pagePath = (
  settings: Pick<Settings, 'defaultLocale'>,
  { locale, slug, id }: { locale: Locale; slug: string; id?: string | undefined },
): string => {
  const own = slug.replace(':id', id ?? '');
  return [locale === settings.defaultLocale ? '' : locale, own].filter(Boolean).join('/');
};

/** Address of a page: base, locale, slug, and always a slash at the end. */
export const pageHref = (
  settings: Pick<Settings, 'base' | 'defaultLocale'>,
  page: { locale: Locale; slug: string; id?: string | undefined },
): string => {
  const path = pagePath(settings, page);
  return path === '' ? settings.base : `${settings.base}${path}/`;
};
