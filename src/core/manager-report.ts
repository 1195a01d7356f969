import { charterInForce } from './charter-versions.ts';
import { contentNames } from './collection.ts';
import type { Purpose } from './consent.ts';
import { addMonths, daysBetween, type Day } from './day.ts';
import { inLocale, type Entry, type Kit } from './kit.ts';
import { shownAvailability, type Mentor } from './mentor.ts';
import { recognitionFamilies } from './recognition-points.ts';
import type { Recognition } from './recognition.ts';
import { vanishing, type Vanishing } from './vanishing.ts';

/** How far ahead consents are told to be expiring, in days, and vanishing is looked for, in months. */
export const aheadDays = 60;
export const aheadMonths = 12;

export interface Named {
  readonly person: string;
  /** Absent for someone without a profile. */
  readonly name?: string | undefined;
}
export interface MissingConsent extends Named {
  readonly purposes: readonly Purpose[];
}
export interface EndingConsent extends Named {
  readonly purpose: Purpose;
  readonly date: Day;
  /** Days from today; negative once expired. */
  readonly days: number;
}

/** What a programme manager must know on a day: from the private side, never for visitors. */
export interface ManagerReport {
  readonly today: Day;
  readonly missing: readonly MissingConsent[];
  readonly expiring: readonly EndingConsent[];
  readonly expired: readonly EndingConsent[];
  readonly vanishing: readonly Vanishing[];
  readonly availability: readonly (Named & { readonly checked: Day; readonly days: number })[];
  readonly reviews: readonly {
    readonly file: string;
    readonly owner: string;
    readonly next: Day;
    readonly days: number;
  }[];
  readonly emptyQuarters: readonly number[];
  readonly recognition: {
    readonly free: number;
    readonly familiesWithoutFree: readonly Recognition['family'][];
  };
  readonly charter: {
    readonly inForce: string | undefined;
    readonly outdated: readonly (Named & { readonly version: string; readonly date: Day })[];
  };
}

/** The report of a day. Pure: the same kit and day give the same report. */
export const managerReport = (kit: Kit, today: Day): ManagerReport => {
  const mentors = inLocale(kit.mentors, kit.settings.defaultLocale).filter(
    ({ data }) => data.status !== 'left',
  );
  const endings = endingConsents(kit);
  const ending = (from: number, to: number): EndingConsent[] =>
    endings
      .map((one) => ({ ...one, days: daysBetween(today, one.date) }))
      .filter(({ days }) => days > from && days <= to)
      .toSorted((a, b) => a.date.localeCompare(b.date) || a.person.localeCompare(b.person));
  return {
    today,
    missing: mentors.flatMap((mentor) => missingConsent(kit, mentor)),
    expiring: ending(0, aheadDays),
    expired: ending(-Infinity, 0),
    vanishing: vanishing(kit, today, addMonths(today, aheadMonths)),
    availability: mentors
      .filter(({ data }) => data.status === 'active' && shownAvailability(data, today) === 'to-confirm')
      .map(({ id, data }) => ({
        person: id,
        name: data.displayName,
        checked: data.availability.checked,
        days: daysBetween(data.availability.checked, today),
      })),
    reviews: overdueReviews(kit, today),
    emptyQuarters: emptyQuarters(kit),
    recognition: freeOptions(kit),
    charter: outdatedCharters(kit, mentors),
  };
};

/** The purposes that a mentor's own content needs, and that nobody asked them about. */
const missingConsent = (kit: Kit, { id, data }: Entry<Mentor>): MissingConsent[] => {
  const own = <T>(entries: readonly Entry<T>[]): Entry<T>[] => inLocale(entries, kit.settings.defaultLocale);
  const needed: readonly (readonly [Purpose, boolean])[] = [
    ['profile', true],
    ['photo', data.photo !== undefined],
    ['video', data.video !== undefined],
    [
      'testimonial',
      own(kit.testimonials).some((one) => one.data.author === id || one.data.mentions.includes(id)),
    ],
    ['award', own(kit.awards).some((one) => one.data.laureates.some(({ mentor }) => mentor === id))],
    ['newsletter', own(kit.newsletters).some((one) => one.data.mentors.includes(id))],
  ];
  const answers = kit.consents.find((one) => one.data.person === id)?.data.purposes ?? {};
  const purposes = needed
    .filter(([purpose, isNeeded]) => isNeeded && !answers[purpose])
    .map(([purpose]) => purpose);
  return purposes.length > 0 ? [{ person: id, name: data.displayName, purposes }] : [];
};

const endingConsents = (kit: Kit): Omit<EndingConsent, 'days'>[] => {
  const names = new Map(kit.mentors.map(({ id, data }) => [id, data.displayName]));
  const left = new Set(kit.mentors.filter(({ data }) => data.status === 'left').map(({ id }) => id));
  return kit.consents.flatMap(({ data: { person, purposes } }) =>
    left.has(person)
      ? []
      : Object.entries(purposes).flatMap(([purpose, { state, expires }]) =>
          state === 'granted' && expires !== undefined
            ? [{ person, name: names.get(person), purpose: purpose as Purpose, date: expires }]
            : [],
        ),
  );
};

const overdueReviews = (kit: Kit, today: Day): ManagerReport['reviews'] =>
  contentNames
    .flatMap((collection) =>
      kit[collection]
        .filter(({ locale }) => locale === kit.settings.defaultLocale)
        .flatMap(({ file, data }) => {
          const review = 'review' in data ? data.review : undefined;
          if (!review || review.next >= today) return [];
          return [{ file, owner: review.owner, next: review.next, days: daysBetween(review.next, today) }];
        }),
    )
    .toSorted((a, b) => b.days - a.days);

const emptyQuarters = (kit: Kit): number[] => {
  const months = new Set(kit.recognition.flatMap(({ data }) => data.months));
  return [1, 2, 3, 4].filter((quarter) => ![1, 2, 3].some((month) => months.has((quarter - 1) * 3 + month)));
};

const freeOptions = (kit: Kit): ManagerReport['recognition'] => {
  const options = inLocale(kit.recognition, kit.settings.defaultLocale).map(({ data }) => data);
  const free = options.filter(({ cost }) => cost === 'free');
  const present = new Set(options.map(({ family }) => family));
  const withFree = new Set(free.map(({ family }) => family));
  return {
    free: free.length,
    familiesWithoutFree: recognitionFamilies.filter((family) => present.has(family) && !withFree.has(family)),
  };
};

const outdatedCharters = (kit: Kit, mentors: readonly Entry<Mentor>[]): ManagerReport['charter'] => {
  const inForce = charterInForce(inLocale(kit.charter, kit.settings.defaultLocale))?.data.version;
  return {
    inForce,
    outdated: mentors
      .filter(({ data }) => inForce !== undefined && data.charter.version !== inForce)
      .map(({ id, data }) => ({ person: id, name: data.displayName, ...data.charter })),
  };
};
