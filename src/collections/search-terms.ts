import { inLocale } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import { wordsOf, type Place, type SearchTerms } from '../core/search-terms.ts';
import type { Site } from '../strings/site.ts';
import { directory, filterGroups } from './directory.ts';
import { pageTitle, type WordedRoute } from './page-text.ts';

/** Pages that somebody may look for by name; the others are found by what they hold. */
const named = [
  'why',
  'programmes',
  'charter',
  'mentors',
  'becomeMentor',
  'testimonials',
  'awards',
  'recognition',
  'chooser',
  'agenda',
  'resources',
  'news',
  'newsletters',
  'faq',
  'glossary',
  'community',
  'managers',
  'hr',
  'brand',
  'personalData',
  'withdrawal',
  'accessibility',
] as const satisfies readonly WordedRoute[];

/** What the search of a language can suggest or put right: published names and titles alone. */
export const searchTerms = (kit: Published, site: Site): SearchTerms => {
  const { locale, href, t, day } = site;
  const rows = directory(kit, site);
  const places: Place[] = [
    ...named.map((route): Place => [pageTitle(kit, site, route), href(route)]),
    ...inLocale(kit.programmes, locale).map(({ id, data }): Place => [data.name, href('programme', id)]),
    ...inLocale(kit.resources, locale).map(({ id, data }): Place => [data.title, href('resource', id)]),
    ...inLocale(kit.events, locale).map(({ id, data }): Place => [
      t('search.event', { title: data.title, day: day(data.start) }),
      href('event', id),
    ]),
    ...inLocale(kit.glossary, locale).map(({ id, data }): Place => [data.term, `${href('glossary')}#${id}`]),
    ...filterGroups(kit, site, rows)
      .filter(({ facet }) => facet === 'skill' || facet === 'site')
      .flatMap(({ values }) =>
        values.map(({ label, word }): Place => [t('mentors.by', { value: label }), href('mentorsBy', word)]),
      ),
  ];
  const words = wordsOf([
    ...places.map(([label]) => label),
    ...rows.flatMap(({ name, role }) => [name, role]),
  ]);
  return { places, words };
};
