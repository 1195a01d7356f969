import type { Locale } from '../core/locale.ts';
import { pageNamed } from './page-address.ts';
import { slugOf, type Site } from './site.ts';

/** The same page in another language, or where it is not translated, the nearest page above it. */
export interface Elsewhere {
  readonly locale: Locale;
  readonly href: string;
  readonly isTranslated: boolean;
}

/** A page between the home page and the one shown; `available` are the languages of a page made from an entry. */
export interface PageAbove {
  readonly label: string;
  readonly href: string;
  readonly available?: readonly Locale[];
}

/** Address of a page above in another language; `undefined` where it is not there. */
const translated = ({ href, available }: PageAbove, site: Site, locale: Locale): string | undefined => {
  const page = pageNamed(href.slice(site.settings.base.length), site.settings);
  if (!page) return undefined;
  const isThere = available?.includes(locale) ?? !slugOf(page.route, locale).includes(':id');
  return isThere ? site.href(page.route, page.id, locale) : undefined;
};

/**
 * Where the other languages of a page lead. `own` are its addresses by language, those it is not written in left
 * out; the home page is above everything.
 */
export const elsewhere = (
  site: Site,
  own: Readonly<Record<Locale, string>>,
  above: readonly PageAbove[],
): Elsewhere[] =>
  site.settings.locales
    .filter((locale) => locale !== site.locale)
    .map((locale) => {
      const href = own[locale];
      if (href !== undefined) return { locale, href, isTranslated: true };
      const parents = above.toReversed().flatMap((page) => translated(page, site, locale) ?? []);
      return { locale, href: parents[0] ?? site.href('home', undefined, locale), isTranslated: false };
    });
