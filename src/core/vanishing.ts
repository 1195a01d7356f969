import { addMonths, type Day } from './day.ts';
import type { Kit } from './kit.ts';
import { publish, retentionMonths, type Published } from './published.ts';

/** Something that a visitor sees on one day and no longer on the next. */
export interface Vanished {
  readonly kind:
    'mentor' | 'photo' | 'video' | 'badgeImages' | 'testimonial' | 'laureate' | 'newsletter' | 'news';
  /** Id of the person or the entry. */
  readonly id: string;
  /** Name or title, as it is shown until then. */
  readonly title: string;
}

/** What will vanish on a day, because a consent, a retention or an entry ends. */
export interface Vanishing {
  readonly date: Day;
  readonly lost: readonly Vanished[];
}

/** Days after today, up to and including `until`, on which something may end. */
const turningDays = (kit: Kit, today: Day, until: Day): Day[] => {
  const days = [
    ...kit.consents.flatMap(({ data }) => Object.values(data.purposes).map(({ expires }) => expires)),
    ...kit.testimonials.map(({ data }) => addMonths(data.date, retentionMonths.testimonial)),
    ...kit.awards.map(({ data }) => addMonths(data.publishAt, retentionMonths.award)),
    ...kit.news.map(({ data }) => data.expires),
  ];
  const ahead = days.filter((day) => day !== undefined && day > today && day <= until);
  return [...new Set(ahead)].filter((day) => day !== undefined).toSorted();
};

/** What visitors will no longer see, day by day, as long as nobody changes anything. */
export const vanishing = (kit: Kit, today: Day, until: Day): Vanishing[] => {
  let before = shownIn(publish(kit, today));
  return turningDays(kit, today, until).flatMap((date) => {
    const after = shownIn(publish(kit, date));
    const lost = [...before].filter(([key]) => !after.has(key)).map(([, one]) => one);
    before = after;
    return lost.length > 0 ? [{ date, lost }] : [];
  });
};

const shownIn = (published: Published): Map<string, Vanished> => {
  const isOwn = ({ locale }: { locale: string }): boolean => locale === published.settings.defaultLocale;
  const names = new Map(published.mentors.map(({ id, data }) => [id, data.displayName]));
  const all: Vanished[] = [
    ...published.mentors.filter(isOwn).flatMap(({ id, data }): Vanished[] => {
      const title = data.displayName;
      return [
        { kind: 'mentor', id, title },
        ...(data.photo ? [{ kind: 'photo', id, title } as const] : []),
        ...(data.video ? [{ kind: 'video', id, title } as const] : []),
        ...(data.badgeImages && data.badges.length > 0 ? [{ kind: 'badgeImages', id, title } as const] : []),
      ];
    }),
    ...published.testimonials
      .filter(isOwn)
      .map(({ id, data }): Vanished => ({ kind: 'testimonial', id, title: data.title })),
    ...published.awards.filter(isOwn).flatMap(({ id, data }) =>
      data.laureates.map(({ mentor }): Vanished => ({
        kind: 'laureate',
        id: `${id}/${mentor}`,
        title: names.get(mentor) ?? mentor,
      })),
    ),
    ...published.newsletters.filter(isOwn).flatMap(({ id, data }) =>
      data.mentors.map((mentor): Vanished => ({
        kind: 'newsletter',
        id: `${id}/${mentor}`,
        title: names.get(mentor) ?? mentor,
      })),
    ),
    ...published.news
      .filter(isOwn)
      .map(({ id, data }): Vanished => ({ kind: 'news', id, title: data.title })),
  ];
  return new Map(all.map((one) => [`${one.kind} ${one.id}`, one]));
};
