import { facetOf, facets, type Facet, type FacetValue } from '../core/facet-selection.ts';
import { inLocale } from '../core/kit.ts';
import { shownAvailabilities, shownAvailability, type ShownAvailability } from '../core/mentor.ts';
import type { Published, PublishedMentor } from '../core/published.ts';
import { namedProgrammes, siteName, skillName, type NamedProgramme } from '../strings/names.ts';
import type { Site } from '../strings/site.ts';
import { facetLabel, facetsOf, facetWords } from './facet-words.ts';

/** One line of the directory, in words. */
export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly place: string;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly availability: { readonly shown: ShownAvailability; readonly places: number };
  readonly programmes: readonly NamedProgramme[];
  readonly hasPhoto: boolean;
  readonly facets: readonly FacetValue[];
  /** The same as addresses say them: `competence-ecouter`. */
  readonly words: readonly string[];
}

/** One value of a filter, and how many people it would list. */
export interface FilterValue {
  readonly value: FacetValue;
  /** The value as addresses say it. */
  readonly word: string;
  readonly label: string;
  readonly count: number;
}
export interface FilterGroup {
  readonly facet: Facet;
  readonly values: readonly FilterValue[];
}

/** Two skills that tell a mentor in a line: a technical and a transversal one where there are both. */
const themes = ({ technical, transversal }: PublishedMentor['skills']): string[] =>
  [
    ...technical.slice(0, 1),
    ...transversal.slice(0, 1),
    ...technical.slice(1),
    ...transversal.slice(1),
  ].slice(0, 2);

/** The directory in one language, in alphabetical order, which means nothing else. */
export const directory = (kit: Published, site: Site): DirectoryRow[] => {
  const words = facetWords(kit, site);
  const facetsOfMentor = facetsOf(kit, site);
  return inLocale(kit.mentors, site.locale)
    .toSorted((a, b) => site.compare(a.data.displayName, b.data.displayName))
    .map(({ id, data }) => ({ entry: { id, data }, own: facetsOfMentor(data) }))
    .map(({ entry: { id, data }, own }) => ({
      id,
      name: data.displayName,
      role: data.role,
      place: siteName(kit, site, data.site),
      languages: data.languages.map(site.language),
      skills: themes(data.skills).map((skill) => skillName(kit, site, skill)),
      availability: { shown: shownAvailability(data, kit.today), places: data.availability.places },
      programmes: namedProgrammes(kit, site, data.programmes),
      hasPhoto: data.photo !== undefined,
      facets: own,
      words: own.map((value) => words.get(value) ?? value),
    }));
};

/** The filters that a directory answers to: states and programmes in their own order, the rest by how many they list. */
export const filterGroups = (kit: Published, site: Site, rows: readonly DirectoryRow[]): FilterGroup[] => {
  const counts = new Map<FacetValue, number>();
  for (const value of rows.flatMap((row) => row.facets)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const words = facetWords(kit, site);
  const values = [...counts].map(([value, count]): FilterValue => ({
    value,
    word: words.get(value) ?? value,
    count,
    label: facetLabel(kit, site, value),
  }));
  const programmeOrder = inLocale(kit.programmes, site.locale)
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((programme) => programme.id);
  const rank: Record<Facet, (one: FilterValue) => number> = {
    availability: (one) => shownAvailabilities.findIndex((state) => one.value === `availability-${state}`),
    programme: (one) => programmeOrder.findIndex((id) => one.value === `programme-${id}`),
    site: () => 0,
    hours: () => 0,
    language: (one) => -one.count,
    skill: (one) => -one.count,
  };
  return facets
    .map((facet) => ({
      facet,
      values: values
        .filter((one) => facetOf(one.value) === facet)
        .toSorted((a, b) => rank[facet](a) - rank[facet](b) || site.compare(a.label, b.label)),
    }))
    .filter((group) => group.values.length > 0);
};
