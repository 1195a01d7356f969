import { facetOf, type FacetValue } from '../core/facet-selection.ts';
import { plainNameOf } from '../core/file-name.ts';
import { inLocale } from '../core/kit.ts';
import { siteClocks, type SiteClock } from '../core/common-hours.ts';
import { yearOf } from '../core/day.ts';
import { shownAvailabilities } from '../core/mentor.ts';
import { mentorFacets } from '../core/mentor-facets.ts';
import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';
import { namedEntries, namedEntry, siteName, skillName } from '../strings/names.ts';

const idOf = (value: FacetValue): string => value.slice(value.indexOf('-') + 1);

/** The clocks of the company's sites, by name in the language of the site. */
const clocks = (kit: Published, site: Site): SiteClock[] =>
  siteClocks(
    namedEntries(kit.sites, [kit, site]).toSorted((a, b) => site.compare(a.data.name, b.data.name)),
    yearOf(kit.today),
  );

/** The sites that share the clock of one of them: « Lyon, Nantes, Wrocław ». */
const clockName = (kit: Published, site: Site, id: string): string =>
  (clocks(kit, site).find((clock) => clock.id === id)?.sites ?? [id])
    .map((one) => siteName(kit, site, one))
    .join(', ');

/** Tells the values of the directory's filters that a mentor answers to. */
export const facetsOf = (kit: Published, site: Site): ReturnType<typeof mentorFacets> =>
  mentorFacets(kit.today, clocks(kit, site));

/** What a value of a filter is called. */
export const facetLabel = (kit: Published, site: Site, value: FacetValue): string => {
  const facet = facetOf(value);
  const id = idOf(value);
  if (facet === 'site') return siteName(kit, site, id);
  if (facet === 'hours') return site.t('mentors.hoursWith', { places: clockName(kit, site, id) });
  if (facet === 'skill') return skillName(kit, site, id);
  if (facet === 'language') return site.language(id);
  if (facet === 'programme') return namedEntry(kit.programmes, id, [kit, site])?.data.name ?? id;
  const state = shownAvailabilities.find((one) => one === id);
  return state ? site.t(`mentors.state.${state}`) : id;
};

/** The facet is one word: what stands before the first hyphen of an address's value. */
const facetWord = (kit: Published, site: Site, value: FacetValue): string => {
  const facet = plainNameOf(site.t(`mentors.facet.${facetOf(value)}`)).replaceAll('-', '');
  const name = facetOf(value) === 'hours' ? clockName(kit, site, idOf(value)) : facetLabel(kit, site, value);
  return `${facet}-${plainNameOf(name) || idOf(value)}`;
};

/**
 * The values of a directory's filters as its addresses say them, in the language of the site: `competence-ecouter` for
 * `skill-listening`. Two values that are called the same keep their identifiers.
 */
export const facetWords = (kit: Published, site: Site): ReadonlyMap<FacetValue, string> => {
  const mentors = inLocale(kit.mentors, site.locale);
  const facetsOfMentor = facetsOf(kit, site);
  const values = new Set(mentors.flatMap(({ data }) => facetsOfMentor(data)));
  const words = [...values].map((value) => [value, facetWord(kit, site, value)] as const);
  const alike = Map.groupBy(words, ([, word]) => word);
  return new Map(
    words.map(([value, word]) => [
      value,
      (alike.get(word)?.length ?? 0) > 1 ? `${word}-${idOf(value)}` : word,
    ]),
  );
};
