import { directoryList, type DirectoryList, type ListedMentor } from '../core/directory-list.ts';
import { facetOf, type Facet } from '../core/facet-selection.ts';
import type { Published } from '../core/published.ts';
import { separated } from '../core/separated.ts';
import { availabilityWords } from '../strings/availability-words.ts';
import type { Site } from '../strings/site.ts';
import type { DirectoryRow } from './directory.ts';
import { facetLabel } from './facet-words.ts';

/** A longer directory is sent to the browser as a list, and its page shows only so many rows at once. */
export const longestPage = 200;

/** The rows of a directory as a browser draws them. */
export const listOf = (kit: Published, site: Site, rows: readonly DirectoryRow[]): DirectoryList =>
  directoryList(
    rows.map((row): ListedMentor => {
      const wordsOf = (...facets: Facet[]): string[] =>
        row.words.filter((_, at) => facets.some((facet) => facet === facetOf(row.facets[at] ?? '')));
      const skills = row.facets.flatMap((value, at) =>
        facetOf(value) === 'skill'
          ? [{ label: facetLabel(kit, site, value), word: row.words[at] ?? '' }]
          : [],
      );
      const { shown, places } = row.availability;
      return {
        id: row.id,
        name: row.name,
        hasPhoto: row.hasPhoto,
        role: row.role,
        place: {
          text: separated(row.place, row.languages.join(', ')),
          words: wordsOf('site', 'hours', 'language'),
        },
        state: { shown, text: availabilityWords(site, shown, places), words: wordsOf('availability') },
        programmes: { ids: row.programmes.map(({ id }) => id), words: wordsOf('programme') },
        skills: skills.toSorted((a, b) => shownFirst(row, a.label) - shownFirst(row, b.label)),
      };
    }),
  );

/** The skills that a line names, in their order, before the others. */
const shownFirst = ({ skills }: DirectoryRow, label: string): number =>
  skills.includes(label) ? skills.indexOf(label) : skills.length;
