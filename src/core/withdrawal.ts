import type { Purpose } from './consent.ts';
import type { Day } from './day.ts';
import type { Kit } from './kit.ts';
import { profilesOf } from './person-files.ts';
import type { FieldPath } from './problem.ts';
import { keptUntil, overdueJourneys } from './retention.ts';

/** What a person withdraws: everything, or some of the purposes they agreed to. */
export type Scope = 'everything' | readonly Purpose[];

const covers = (scope: Scope, purpose: Purpose): boolean => scope === 'everything' || scope.includes(purpose);

/** One change that a withdrawal asks of a content or private file. */
export type Step =
  | { readonly do: 'delete'; readonly file: string }
  | { readonly do: 'remove'; readonly file: string; readonly path: FieldPath }
  /** Removes the items of a list whose key says this; a translated list may be in an order of its own. */
  | {
      readonly do: 'removeItems';
      readonly file: string;
      readonly list: string;
      readonly key: string;
      readonly says: string;
    }
  | { readonly do: 'set'; readonly file: string; readonly path: FieldPath; readonly value: string };

/** What a withdrawal asks, and what it leaves for a person to decide. */
export interface Withdrawal {
  readonly steps: readonly Step[];
  /** Pictures and videos, each as a file names it: from that file, or from `public` when it starts with a slash. */
  readonly media: readonly { readonly from: string; readonly src: string }[];
  /** Texts of others that name the person in `mentions`: hidden until they are rewritten. */
  readonly mentions: readonly string[];
  /** Until when journeys of the person are kept, and whether one goes on; `undefined` when none is kept. */
  readonly journeysKept: { readonly until: Day | undefined; readonly ongoing: boolean } | undefined;
}

/** What withdrawing means for the files of a kit, in an order that may be applied as it is. */
export const withdrawalOf = (
  kit: Kit,
  id: string,
  { scope, today }: { scope: Scope; today: Day },
): Withdrawal => {
  const whole = scope === 'everything';
  const profiles = profilesOf(kit, id);
  const signed = covers(scope, 'testimonial')
    ? kit.testimonials.filter(({ data }) => data.author === id)
    : [];
  const gone = new Set(signed.map((one) => one.id));
  const filmed = covers(scope, 'video')
    ? kit.testimonials.filter(({ id: text, data }) => data.author === id && data.video && !gone.has(text))
    : [];
  const media = [
    ...profiles.flatMap(({ file, data }) => [
      ...(data.photo && covers(scope, 'photo') ? [{ from: file, src: data.photo.src }] : []),
      ...(covers(scope, 'video') ? videoFiles(file, data.video) : []),
    ]),
    ...[...signed, ...filmed].flatMap(({ file, data }) => videoFiles(file, data.video)),
  ];
  return {
    steps: [
      ...consentSteps(kit, id, { scope, today }),
      ...profiles.flatMap(({ file }): Step[] =>
        whole
          ? [{ do: 'delete', file }]
          : (['photo', 'video'] as const)
              .filter((field) => covers(scope, field))
              .map((field) => ({ do: 'remove', file, path: [field] })),
      ),
      ...signed.map(({ file }): Step => ({ do: 'delete', file })),
      ...filmed.flatMap(({ file }): Step[] => [
        { do: 'remove', file, path: ['video'] },
        { do: 'set', file, path: ['format'], value: 'text' },
      ]),
      ...issueSteps(kit, { id, gone, named: !covers(scope, 'newsletter') }),
      ...(covers(scope, 'award') ? laureateSteps(kit, id) : []),
      ...(whole ? journeySteps(kit, id, today) : []),
    ],
    media,
    mentions: covers(scope, 'testimonial')
      ? kit.testimonials.filter(({ data }) => data.mentions.includes(id)).map(({ file }) => file)
      : [],
    journeysKept: journeysKept(kit, id, today),
  };
};

const videoFiles = (
  from: string,
  video: { src: string; poster: string; captions?: string | undefined } | undefined,
) =>
  video
    ? [video.src, video.poster, ...(video.captions === undefined ? [] : [video.captions])].map((src) => ({
        from,
        src,
      }))
    : [];

const consentSteps = (kit: Kit, id: string, { scope, today }: { scope: Scope; today: Day }): Step[] =>
  kit.consents
    .filter(({ data }) => data.person === id)
    .flatMap(({ file, data }) =>
      Object.entries(data.purposes).flatMap(([purpose, answer]): Step[] => {
        const asked = scope === 'everything' || scope.some((one) => one === purpose);
        if (!asked || answer.state !== 'granted') return [];
        const path = ['purposes', purpose];
        return [
          { do: 'set', file, path: [...path, 'state'], value: 'withdrawn' },
          { do: 'set', file, path: [...path, 'date'], value: today },
          // An end before the withdrawal would put the dates out of order, and says nothing any more.
          ...(answer.expires !== undefined && answer.expires <= today
            ? [{ do: 'remove', file, path: [...path, 'expires'] } as const]
            : []),
        ];
      }),
    );

/** Items are removed from the last to the first, so that positions hold. */
const issueSteps = (
  kit: Kit,
  { id, gone, named }: { id: string; gone: ReadonlySet<string>; named: boolean },
): Step[] =>
  kit.newsletters
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap(({ file, data }) => [
      ...(named ? [] : removals(file, 'mentors', data.mentors, (one) => one === id)),
      ...removals(file, 'testimonials', data.testimonials, (one) => gone.has(one)),
    ]);

const laureateSteps = (kit: Kit, id: string): Step[] =>
  kit.awards
    .filter(({ data }) => data.laureates.some(({ mentor }) => mentor === id))
    .map(({ file }) => ({ do: 'removeItems', file, list: 'laureates', key: 'mentor', says: id }));

const removals = <T>(
  file: string,
  field: string,
  items: readonly T[],
  leaves: (item: T) => boolean,
): Step[] =>
  items
    .flatMap((item, index): Step[] => (leaves(item) ? [{ do: 'remove', file, path: [field, index] }] : []))
    .toReversed();

const journeySteps = (kit: Kit, id: string, today: Day): Step[] =>
  kit.participations
    .filter(({ data }) => data.person === id)
    .flatMap(({ file, data }): Step[] => {
      const overdue = overdueJourneys(data, today);
      return overdue.length === data.participations.length
        ? [{ do: 'delete', file }]
        : overdue.toReversed().map((index) => ({ do: 'remove', file, path: ['participations', index] }));
    });

const journeysKept = (kit: Kit, id: string, today: Day): Withdrawal['journeysKept'] => {
  const journeys = kit.participations.find(({ data }) => data.person === id)?.data.participations ?? [];
  const ends = journeys.map(keptUntil);
  const until = ends
    .filter((end) => end !== undefined && end > today)
    .toSorted()
    .at(-1);
  const ongoing = ends.includes(undefined);
  return ongoing || until !== undefined ? { until, ongoing } : undefined;
};
