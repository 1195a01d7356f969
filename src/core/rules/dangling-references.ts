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

const references = <T>(entries: readonly Entry<T>[], fieldsOf: (data: T) => readonly Field[]): Reference[] =>
  entries.flatMap(({ file, data }) =>
    fieldsOf(data).flatMap(([path, names, collection]) => {
      if (names === undefined) return [];
      if (typeof names === 'string') return [{ file, path, name: names, collection }];
      return names.map((name, index) => ({ file, path: [...path, index], name, collection }));
    }),
  );

/** Every reference from one content file to another, in the default language: others inherit it. */
const allReferences = (kit: Kit): Reference[] => {
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
    ...kit.participations.flatMap(({ file, data }) =>
      data.participations.map((one, index): Reference => ({
        file,
        path: ['participations', index, 'programme'],
        name: one.programme,
        collection: 'programmes',
      })),
    ),
  ];
};

/** Names of entries that no file has. */
export const danglingReferences = (kit: Kit, known: KnownIds): Problem[] => [
  ...allReferences(kit).flatMap(({ file, path, name, collection }) => {
    const ids = known.get(collection) ?? new Set();
    if (ids.has(name)) return [];
    return [problem('dangling-reference', withNearest({ file, path }, name, ids), { name, collection })];
  }),
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
            problem('dangling-reference', withNearest({ file, path: ['value'] }, data.value, values), {
              name: data.value,
              collection: 'kit.config.ts (values)',
            }),
          ],
    );
};
