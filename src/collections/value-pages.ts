import type { FacetValue } from '../core/facet-selection.ts';
import type { Locale } from '../core/locale.ts';
import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';
import { directory, filterGroups, type DirectoryRow, type FilterGroup } from './directory.ts';
import { longestPage } from './long-directory.ts';

/** One of the pages that a long list is cut into: where it is, and from whom to whom it goes. */
export interface ListPart {
  readonly href: string;
  readonly label: string;
}

/** A page of those who meet one value of a filter: all of them, or so many at a time when they are many. */
export interface ValuePage {
  /** `site-nantes`, and from the second page on `site-nantes/2`. */
  readonly id: string;
  readonly locale: Locale;
  readonly value: FacetValue;
  /** The value as addresses say it. */
  readonly word: string;
  readonly label: string;
  readonly rows: readonly DirectoryRow[];
  /** How many meet the value, on all its pages. */
  readonly count: number;
  /** 1 for the first. */
  readonly number: number;
  readonly parts: readonly ListPart[];
  readonly groups: readonly FilterGroup[];
}

/** The pages of every value that a directory can be narrowed to, in one language. */
export const valuePages = (kit: Published, site: Site): ValuePage[] => {
  const all = directory(kit, site);
  const groups = filterGroups(kit, site, all);
  const rowsOf = new Map<FacetValue, DirectoryRow[]>();
  for (const row of all) {
    for (const value of row.facets) {
      const rows = rowsOf.get(value) ?? [];
      rows.push(row);
      rowsOf.set(value, rows);
    }
  }
  return groups
    .flatMap(({ values }) => values)
    .flatMap(({ value, word, label }) => {
      const rows = rowsOf.get(value) ?? [];
      const slices = inParts(rows, longestPage);
      const ids = slices.map((_, at) => (at === 0 ? word : `${word}/${at + 1}`));
      const parts = slices.map((slice, at): ListPart => ({
        href: site.href('mentorsBy', ids[at]),
        label: site.t('mentors.part', { first: givenName(slice[0]), last: givenName(slice.at(-1)) }),
      }));
      return slices.map((slice, at): ValuePage => ({
        id: ids[at] ?? word,
        locale: site.locale,
        value,
        word,
        label,
        rows: slice,
        count: rows.length,
        number: at + 1,
        parts,
        groups,
      }));
    });
};

const inParts = <Item>(items: readonly Item[], most: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));

/** A list is in the order of names, which begin with the given one. */
const givenName = (row: DirectoryRow | undefined): string => row?.name.split(/\s/)[0] ?? '';
