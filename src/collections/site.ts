import settings from '../../kit.config.ts';
import type { Locale } from '../core/locale.ts';
import { pagePath } from '../core/url.ts';
import { siteIn, slugOf, type Route, type Site } from '../strings/site.ts';
import { today } from './today.ts';

/** The site in one language. */
export const siteOf = (locale: Locale): Site => siteIn(settings, locale, today());

/**
 * A page of a language as Astro's static paths want it: the parameter is named like the route, and so is the file
 * (`pages/[...charter].astro`). `available` are the languages the page exists in.
 */
export interface PageOf<P> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: P & { readonly locale: Locale; readonly available: readonly Locale[] };
}

/** One path per language, for a page that has its place in all of them, though it may be `written` in fewer. */
export const inEveryLocale = (
  route: Route,
  written: readonly Locale[] = settings.locales,
): PageOf<object>[] =>
  settings.locales.map((locale) => ({
    params: { [route]: pagePath(settings, { locale, slug: slugOf(route, locale) }) || undefined },
    props: { locale, available: written },
  }));

/** One path per entry and language it is written in. */
export const perEntry = <T extends { readonly id: string; readonly locale: Locale }>(
  route: Route,
  entries: readonly T[],
): PageOf<{ readonly entry: T }>[] =>
  entries.map((entry) => ({
    params: {
      [route]: pagePath(settings, { locale: entry.locale, slug: slugOf(route, entry.locale), id: entry.id }),
    },
    props: {
      entry,
      locale: entry.locale,
      available: entries.filter((other) => other.id === entry.id).map((other) => other.locale),
    },
  }));
