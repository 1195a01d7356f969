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

/**
 * Whether something that has these values stays in the list: one of the chosen values of every facet that has any.
 * Choosing two sites widens, choosing a site and a language narrows.
 */
export const isSelected = (own: ReadonlySet<string>, chosen: ReadonlySet<string>): boolean => {
  const met = new Set([...chosen].filter((value) => own.has(value)).map(facetOf));
  return [...chosen].every((value) => met.has(facetOf(value)));
};

/** How many would be listed for a value if it were the only one chosen in its facet. */
export const countWith = (
  all: readonly ReadonlySet<string>[],
  value: string,
  chosen: ReadonlySet<string>,
): number => {
  const others = new Set([...chosen].filter((one) => facetOf(one) !== facetOf(value)));
  return all.filter((own) => own.has(value) && isSelected(own, others)).length;
};

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
