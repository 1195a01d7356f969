import { inLocale, type Kit } from '../../src/core/kit.ts';
import { problem, type FieldPath, type Problem } from '../../src/core/problem.ts';
import { withNearest } from '../../src/core/rules/known-ids.ts';
import { valueAt } from '../../src/core/schema-walk.ts';

/** Fields of a profile that name entries, and the collection of each. */
const naming = [
  [['site'], 'sites'],
  [['skills', 'technical'], 'skills'],
  [['skills', 'transversal'], 'skills'],
  [['programmes'], 'programmes'],
] as const satisfies readonly (readonly [FieldPath, 'sites' | 'skills' | 'programmes'])[];

/** Names in a profile that no site, skill or programme has, with the nearest that one has. */
export const unknownNames = (profile: object, kit: Kit): Problem[] =>
  naming.flatMap(([path, collection]) => {
    const value = valueAt(profile, path);
    const names: unknown[] = Array.isArray(value) ? value : [value];
    const known = namesOf(kit, collection);
    return names.flatMap((name) =>
      typeof name !== 'string' || known.includes(name)
        ? []
        : [problem('dangling-reference', withNearest({ file: '', path }, name, known), { name, collection })],
    );
  });

/** Ids first, then the names that people know. */
const namesOf = (kit: Kit, collection: 'sites' | 'skills' | 'programmes'): string[] => {
  const own = kit.settings.defaultLocale;
  const named = {
    sites: inLocale(kit.sites, own).map(({ data }) => data.name),
    skills: inLocale(kit.skills, own).map(({ data }) => data.label),
    programmes: inLocale(kit.programmes, own).map(({ data }) => data.name),
  };
  return [...kit[collection].map(({ id }) => id), ...named[collection]];
};
