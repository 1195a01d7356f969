import type { ContentName } from '../collection.ts';
import type { Entry, Kit } from '../kit.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';
import { withNearest, type KnownIds } from './known-ids.ts';

/** An id that a field names, and the collection it must be in. */
interface Reference {
  readonly file: string;
  readonly path: FieldPath;
  readonly name: string;
  readonly collection: ContentName;
}

type Field = readonly [
  path: FieldPath,
  names: string | readonly string[] | undefined,
  collection: ContentName,
];

const danglingIn =
  (known: KnownIds) =>
  <T>(entries: readonly Entry<T>[], fieldsOf: (data: T) => readonly Field[]): Reference[] =>
    entries.flatMap(({ file, data }) =>
      fieldsOf(data).flatMap(([path, names, collection]) => {
        const isKnown = (name: string): boolean => known.get(collection)?.has(name) === true;
        if (names === undefined) return [];
        if (typeof names === 'string') return isKnown(names) ? [] : [{ file, path, name: names, collection }];
        return names.flatMap((name, index) =>
          isKnown(name) ? [] : [{ file, path: [...path, index], name, collection }],
        );
      }),
    );

/** References from one content file to another that no file has, in the default language: others inherit them. */
const allDangling = (kit: Kit, known: KnownIds): Reference[] => {
  const references = danglingIn(known);
  const own = <T>(entries: readonly Entry<T>[]): Entry<T>[] =>
    entries.filter((entry) => entry.locale === kit.settings.defaultLocale);
  return [
    ...references(own(kit.mentors), (mentor) => [
      [['site'], mentor.site, 'sites'],
      [['skills', 'technical'], mentor.skills.technical, 'skills'],
      [['skills', 'transversal'], mentor.skills.transversal, 'skills'],
      [['programmes'], mentor.programmes, 'programmes'],
    ]),
    ...references(own(kit.programmes), (programme) => [
      [['sites'], programme.sites, 'sites'],
      [['variant'], programme.variant, 'variants'],
    ]),
    ...references(own(kit.testimonials), (testimonial) => [
      [['context', 'programme'], testimonial.context.programme, 'programmes'],
    ]),
    ...references(own(kit.charter), (charter) => [[['variant'], charter.variant, 'variants']]),
    ...references(own(kit.events), (event) => [
      [['place', 'site'], event.place.site, 'sites'],
      [['skills'], event.skills, 'skills'],
    ]),
    ...references(own(kit.news), (news) => [[['programme'], news.programme, 'programmes']]),
    ...references(own(kit.resources), (resource) => [[['skills'], resource.skills, 'skills']]),
    ...references(own(kit.newsletters), (issue) => [
      [['news'], issue.news, 'news'],
      [['events'], issue.events, 'events'],
      [['mentors'], issue.mentors, 'mentors'],
      [['testimonials'], issue.testimonials, 'testimonials'],
      [['resources'], issue.resources, 'resources'],
    ]),
    ...references(kit.participations, ({ participations }) =>
      participations.map((one, index): Field => [
        ['participations', index, 'programme'],
        one.programme,
        'programmes',
      ]),
    ),
  ];
};

/** Names of entries that no file has. */
export const danglingReferences = (kit: Kit, known: KnownIds): Problem[] => [
  ...allDangling(kit, known).map(({ file, path, name, collection }) =>
    problem('dangling-reference', withNearest({ file, path }, name, known.get(collection) ?? []), {
      name,
      collection,
    }),
  ),
  ...unknownValues(kit),
];

/** Company values are in the settings rather than in a folder. */
const unknownValues = (kit: Kit): Problem[] => {
  const values = kit.settings.values.map((value) => value.id);
  return kit.recognition
    .filter((entry) => entry.locale === kit.settings.defaultLocale)
    .flatMap(({ file, data }) =>
      data.value === undefined || values.includes(data.value)
        ? []
        : [
            problem('unknown-value', withNearest({ file, path: ['value'] }, data.value, values), {
              name: data.value,
            }),
          ],
    );
};
