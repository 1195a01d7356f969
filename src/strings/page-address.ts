import type { ContentName } from '../core/collection.ts';
import type { Locale } from '../core/locale.ts';
import type { Settings } from '../core/settings.ts';
import { pagePath } from '../core/url.ts';
import slugs from './slugs.json' with { type: 'json' };
import { slugOf, type Route } from './site.ts';

/** A page as an address names it; `id` is that of its entry, for routes that have one. */
export interface NamedPage {
  readonly route: Route;
  readonly locale: Locale;
  readonly id?: string;
}

/** The collection whose entries have a page of their own, by route. */
export const entryRoutes: Readonly<Partial<Record<Route, ContentName>>> = {
  programme: 'programmes',
  charterVersion: 'charter',
  mentor: 'mentors',
  mentorBadges: 'mentors',
  testimonial: 'testimonials',
  award: 'awards',
  event: 'events',
  resource: 'resources',
  newsItem: 'news',
  newsletter: 'newsletters',
};

type Languages = Pick<Settings, 'locales' | 'defaultLocale'>;

const routes = Object.keys(slugs.fr) as Route[];

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(':id', '([^/]+)')}$`);

/** The page that a path below the base names, such as `en/mentors/m-7k2q/`; `undefined` when no route does. */
export const pageNamed = (path: string, settings: Languages): NamedPage | undefined => {
  const asked = path.replace(/^\/|\/$/g, '');
  for (const locale of settings.locales) {
    for (const route of routes) {
      const found = pattern(pagePath(settings, { locale, slug: slugOf(route, locale), id: ':id' })).exec(
        asked,
      );
      if (found) return { route, locale, ...(found[1] !== undefined && { id: found[1] }) };
    }
  }
  return undefined;
};

/** Addresses of the pages of a language that no entry gives, from the site's root, as a text writes them. */
export const fixedAddresses = (locale: Locale, settings: Languages): string[] =>
  routes
    .map((route) => pagePath(settings, { locale, slug: slugOf(route, locale), id: ':id' }))
    .filter((path) => !path.includes(':id'))
    .map((path) => (path === '' ? '/' : `/${path}/`));
