import { facetOf, type FacetValue } from '../core/facet-selection.ts';
import { inLocale } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';

/** A page that a theme leads to, as a row: a date or a length, a title, a text. */
export interface ThemeRow {
  readonly href: string;
  readonly title: string;
  readonly mark: string;
  readonly datetime?: string;
  readonly text: string;
}

/** The dates to come and the resources on the skill of a filter's value; none for a value of another filter. */
export const themeRows = (kit: Published, site: Site, value: FacetValue): ThemeRow[] => {
  if (facetOf(value) !== 'skill') return [];
  const { locale, href, t, day } = site;
  const isOn = ({ data }: { readonly data: { readonly skills: readonly string[] } }): boolean =>
    data.skills.includes(value.slice('skill-'.length));
  const dates = inLocale(kit.events, locale)
    .filter((event) => isOn(event) && event.data.end.slice(0, 10) >= kit.today)
    .toSorted((a, b) => a.data.start.localeCompare(b.data.start))
    .map(({ id, data }) => {
      const datetime = data.start.slice(0, 10);
      const row = { href: href('event', id), title: data.title, text: data.summary };
      return { ...row, mark: day(datetime, 'short'), datetime };
    });
  const resources = inLocale(kit.resources, locale)
    .filter(isOn)
    .toSorted((a, b) => site.compare(a.data.title, b.data.title))
    .map(({ id, data }) => {
      const row = { href: href('resource', id), title: data.title, text: data.summary };
      return { ...row, mark: t('resource.minutes', { count: data.minutes }) };
    });
  return [...dates, ...resources];
};
