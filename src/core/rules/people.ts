import type { Entry, Kit } from '../kit.ts';
import { perThing } from '../once.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { withNearest, type KnownIds } from './known-ids.ts';

/** A person that a file names. */
interface Named {
  readonly file: string;
  readonly path: FieldPath;
  readonly person: string;
}

const recordOf = ({ privateFolder }: Settings, person: string): string =>
  `${privateFolder}/consents/${person}.yaml`;

/** People shown without a consent record, people nobody knows, and private files named after someone else. */
export const peopleUnknown = (kit: Kit, known: KnownIds): Problem[] => {
  const records = known.get('consents') ?? new Set<string>();
  const mentors = known.get('mentors') ?? new Set<string>();
  return [
    ...shownPeople(kit)
      .filter(({ person }) => !records.has(person))
      .map(({ file, path, person }) =>
        problem('no-consent-record', withNearest({ file, path }, person, records), {
          person,
          wanted: recordOf(kit.settings, person),
        }),
      ),
    ...laureatesAndParticipants(kit)
      .filter(({ person }) => !records.has(person) && !mentors.has(person))
      .map(({ file, path, person }) =>
        problem('unknown-person', withNearest({ file, path }, person, [...records, ...mentors]), { person }),
      ),
    ...ofAnother(kit.consents),
    ...ofAnother(kit.participations),
  ];
};

const ofAnother = perThing(({ id, file, data: { person } }: Entry<{ readonly person: string }>) =>
  id === person ? [] : [problem('person-file-name', { file, path: ['person'] }, { name: id, person })],
);

const shownPeople = (kit: Kit): Named[] => {
  const mentors = kit.mentors
    .filter(({ locale, data }) => locale === kit.settings.defaultLocale && data.status !== 'left')
    .map(({ id, file }): Named => ({ file, path: [], person: id }));
  const voices = kit.testimonials
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap(({ file, data }): Named[] => [
      ...(data.author === undefined ? [] : [{ file, path: ['author'], person: data.author }]),
      ...data.mentions.map((person, index) => ({ file, path: ['mentions', index], person })),
    ]);
  return [...mentors, ...voices];
};

const laureatesAndParticipants = (kit: Kit): Named[] => [
  ...kit.awards
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap(({ file, data }) =>
      data.laureates.map(({ mentor }, index): Named => ({
        file,
        path: ['laureates', index, 'mentor'],
        person: mentor,
      })),
    ),
  ...kit.participations.map(({ file, data }): Named => ({ file, path: ['person'], person: data.person })),
];
