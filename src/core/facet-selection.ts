/** The ways to narrow the list of mentors, in the order they are shown. */
export const facets = ['availability', 'programme', 'site', 'language', 'skill'] as const;
export type Facet = (typeof facets)[number];

/** One value of a facet, such as `site-nantes` or `language-pl`: the id of its page and of its filter. */
export type FacetValue = `${Facet}-${string}`;

/** The facet of a value; `undefined` for a text that is not one. */
export const facetOf = (value: string): Facet | undefined =>
  facets.find((facet) => value.startsWith(`${facet}-`));

/**
 * Whether something that has these values stays in the list: one of the chosen values of every facet that has any.
 * Choosing two sites widens, choosing a site and a language narrows.
 */
export const isSelected = (own: ReadonlySet<string>, chosen: ReadonlySet<string>): boolean =>
  facets.every((facet) => {
    const wanted = [...chosen].filter((value) => facetOf(value) === facet);
    return wanted.length === 0 || wanted.some((value) => own.has(value));
  });

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
  const pairs = [...chosen].flatMap((value) => {
    const facet = facetOf(value);
    return facet ? [[facet, value.slice(facet.length + 1)]] : [];
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};
