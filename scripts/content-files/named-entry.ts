import type { Kit } from '../../src/core/kit.ts';
import type { Problem } from '../../src/core/problem.ts';
import { folded } from '../../src/core/text.ts';

/** Ids of what fields name, by the words that pages show for them, in every language. */
const idsByWords = (kit: Kit): ReadonlyMap<string, string> =>
  new Map(
    [
      ...kit.sites.map(({ id, data }) => [data.name, id] as const),
      ...kit.programmes.map(({ id, data }) => [data.name, id] as const),
      ...kit.skills.map(({ id, data }) => [data.label, id] as const),
    ].map(([words, id]) => [folded(words), id]),
  );

const aboutNames = new Set<Problem['id']>(['bad-format', 'dangling-reference']);

/** Problems of fields that name an entry by its words, « Analyse de données », with the id that was meant. */
export const withMeantEntries = (problems: readonly Problem[], kit: Kit): Problem[] => {
  if (!problems.some(({ id }) => aboutNames.has(id))) return [...problems];
  const ids = idsByWords(kit);
  return problems.map((one) => {
    const meant = aboutNames.has(one.id) && one.found !== undefined ? ids.get(folded(one.found)) : undefined;
    return meant === undefined ? one : { ...one, nearest: meant };
  });
};
