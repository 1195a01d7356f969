import type { z } from 'zod';
import { contentSchemas, privateSchemas, contentNames } from '../collection.ts';
import type { Consent } from '../consent.ts';
import type { Entry, Kit } from '../kit.ts';
import { perThing } from '../once.ts';
import type { ParticipationFile } from '../participation.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';
import { labelAt, valueAt } from '../schema-walk.ts';

/** Two dates of a file of which the second must come after the first, or not before it. */
interface Order {
  readonly before: FieldPath;
  readonly after: FieldPath;
  readonly sameDay?: boolean;
}

interface Dated {
  readonly file: string;
  readonly schema: z.ZodObject;
  readonly data: unknown;
}

const relations = {
  after: { fr: 'après', en: 'after' },
  notBefore: { fr: 'le même jour ou après', en: 'on or after' },
} as const;

const disorder = ({ file, schema, data }: Dated, { before, after, sameDay }: Order): Problem[] => {
  const [first, second] = [valueAt(data, before), valueAt(data, after)];
  if (typeof first !== 'string' || typeof second !== 'string') return [];
  if (sameDay ? second >= first : second > first) return [];
  const name = (path: FieldPath) => labelAt(schema, path) ?? String(path.at(-1));
  return [
    problem(
      'dates-out-of-order',
      { file, path: after },
      {
        before: name(before),
        beforeDate: first,
        after: name(after),
        afterDate: second,
        relation: sameDay ? relations.notBefore : relations.after,
      },
    ),
  ];
};

const calendar = (name: string): FieldPath => ['calendar', name];

const orders = {
  awards: [
    { before: calendar('opens'), after: calendar('nominations') },
    { before: calendar('nominations'), after: calendar('jury') },
    { before: calendar('jury'), after: calendar('ceremony') },
  ],
  events: [{ before: ['start'], after: ['end'] }],
  news: [{ before: ['date'], after: ['expires'] }],
} as const satisfies Partial<Record<keyof typeof contentSchemas, readonly Order[]>>;

const reviewOrder: Order = { before: ['review', 'last'], after: ['review', 'next'] };

/** Dates of the entries of each collection, in every language: those of a translation are its original's. */
const inContent = contentNames.map((name) => {
  const own: readonly Order[] = Object.entries(orders).find(([key]) => key === name)?.[1] ?? [];
  const wanted = [...own, reviewOrder];
  const disorders = perThing((entry: Entry<object>) => {
    const found = wanted.flatMap((order) => disorder({ ...entry, schema: contentSchemas[name] }, order));
    return found.length > 0 ? [{ locale: entry.locale, found }] : [];
  });
  return { name, disorders };
});

const contentDisorder = (kit: Kit): Problem[] =>
  inContent.flatMap(({ name, disorders }) =>
    disorders(kit[name]).flatMap(({ locale, found }) => (locale === kit.settings.defaultLocale ? found : [])),
  );

const inConsents = perThing(({ file, data }: Entry<Consent>) =>
  Object.keys(data.purposes).flatMap((purpose) =>
    disorder(
      { file, schema: privateSchemas.consents, data },
      { before: ['purposes', purpose, 'date'], after: ['purposes', purpose, 'expires'] },
    ),
  ),
);

/** What of a journey is on the day that it starts, or later. */
const afterStart = ['end', 'closingReview', 'validatedByHr'] as const;

const inParticipations = perThing(({ file, data }: Entry<ParticipationFile>) =>
  data.participations.flatMap((one, index) => [
    ...afterStart.flatMap((later) =>
      disorder(
        { file, schema: privateSchemas.participations, data },
        {
          before: ['participations', index, 'start'],
          after: ['participations', index, later],
          sameDay: true,
        },
      ),
    ),
    ...(one.outcome !== 'ongoing' && one.end === undefined ? [endMissing(file, index)] : []),
  ]),
);

const endMissing = (file: string, index: number): Problem =>
  problem(
    'missing-field',
    { file, path: ['participations', index, 'end'] },
    {
      key: 'end',
      expected: {
        fr: 'la date de fin, puisque le parcours n’est plus en cours',
        en: 'the end date, since the journey is no longer ongoing',
      },
    },
  );

/** Dates that come in the wrong order. */
export const datesOutOfOrder = (kit: Kit): Problem[] => [
  ...contentDisorder(kit),
  ...inConsents(kit.consents),
  ...inParticipations(kit.participations),
];
