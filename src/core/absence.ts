import type { Day } from './day.ts';
import type { Kit } from './kit.ts';
import { publish } from './published.ts';
import { visible, type Person } from './visible.ts';
import type { Withdrawn } from './withdrawn.ts';

/** Someone, or only someone's portrait, that nothing published may show on a day. */
export interface Absent {
  readonly id: string;
  /** The name as it would be shown; `undefined` when only the portrait must be absent, or when nobody knows it. */
  readonly name?: string;
  /** Words of the name that mean this person alone; worked out from the rest of the content when not given. */
  readonly words?: readonly string[];
  /** The portrait's file, as the profile in `from` names it. */
  readonly photo?: { readonly from: string; readonly src: string };
  /** Prints of portraits that were deleted. */
  readonly prints: readonly string[];
  /** Whether everything must be absent: name, id and portrait. */
  readonly wholly: boolean;
}

const doorOf = (kit: Kit, today: Day) => {
  const consents = new Map(kit.consents.map(({ data }) => [data.person, data]));
  return (id: string, status: Person['status'] = 'active') => {
    const person: Person = { id, status, consent: consents.get(id) };
    return { profile: visible(person, 'profile', today), photo: visible(person, 'photo', today) };
  };
};

/**
 * Everyone that nothing published may show on a day: withdrawn, refused, expired or departed, as long as a profile,
 * a signature or the memory of a withdrawal tells what to look for. Someone who may still
 * sign a text with their name stays out.
 */
export const absentPeople = (kit: Kit, today: Day, withdrawn: readonly Withdrawn[]): Absent[] => {
  const published = publish(kit, today);
  const door = doorOf(kit, today);
  const isOwn = ({ locale }: { locale: string }): boolean => locale === kit.settings.defaultLocale;
  const signing = new Set(
    published.testimonials.flatMap(({ data }) => (data.signature ? [data.author] : [])),
  );
  const mentors = kit.mentors.filter(isOwn).flatMap(({ id, file, data }): Absent[] => {
    const may = door(id, data.status);
    const photo = data.photo && { from: file, src: data.photo.src };
    if (!may.profile && !signing.has(id))
      return [{ id, name: data.displayName, ...(photo && { photo }), prints: [], wholly: true }];
    return photo && !may.photo ? [{ id, photo, prints: [], wholly: false }] : [];
  });
  const known = new Set(kit.mentors.map(({ id }) => id));
  const signatures = kit.testimonials
    .filter(isOwn)
    .flatMap(({ data: { author, signature } }): Absent[] =>
      author === undefined || !signature || signing.has(author) || known.has(author)
        ? []
        : [{ id: author, name: signature.name, prints: [], wholly: true }],
    );
  return [...mentors, ...distinct(signatures), ...remembered(withdrawn, { today, door, signing })];
};

const distinct = (people: readonly Absent[]): Absent[] => [
  ...new Map(people.map((one) => [one.id, one])).values(),
];

interface Shown {
  readonly today: Day;
  readonly door: ReturnType<typeof doorOf>;
  readonly signing: ReadonlySet<string | undefined>;
}

/** Whoever agreed again since is no longer looked for; a memory ends on its day. */
const remembered = (withdrawn: readonly Withdrawn[], { today, door, signing }: Shown): Absent[] =>
  withdrawn
    .filter(({ until }) => today < until)
    .flatMap(({ person, name, words, portraits }): Absent[] => {
      const may = door(person);
      const wholly = name !== undefined && !may.profile && !signing.has(person);
      if (!wholly && (portraits.length === 0 || may.photo)) return [];
      return [{ id: person, prints: portraits, wholly, ...(wholly && { name, words }) }];
    });
