/** The ways to narrow the list of mentors, in the order they are shown. */
export const facets = ['availability', 'programme', 'site', 'hours', 'language', 'skill'] as const;
export type Facet = (typeof facets)[number];

/** One value of a facet, such as `site-nantes` or `language-pl`. */
export type FacetValue = `${Facet}-${string}`;

/** The facet of a value, in the language of the value: the word before its first hyphen. */
export function facetOf(value: FacetValue): Facet;
export function facetOf(value: string): string;
export function facetOf(value: string): string {
  return value.split('-', 1)[0] ?? '';
}

/** The chosen values that an address names, `?site=nantes&language=pl`; unknown ones are left out. */
export const chosenIn = (query: string, known: ReadonlySet<string>): Set<string> =>
  new Set(
    [...new URLSearchParams(query)]
      .map(([facet, id]) => `${facet}-${id}`)
      .filter((value) => known.has(value)),
  );

/** The address's query for chosen values, `''` for none. */
export const queryOf = (chosen: ReadonlySet<string>): string => {
  const pairs = [...chosen].map((value) => [facetOf(value), value.slice(value.indexOf('-') + 1)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};
