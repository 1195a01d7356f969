import { laureatesToShow, type Award } from './award.ts';
import type { Badge } from './badge.ts';
import { badgesEarned, type BadgeRules, type Candidate, type EarnedBadge } from './badges-earned.ts';
import type { ContentName } from './collection.ts';
import { purposes, type Purpose } from './consent.ts';
import { addMonths, type Day } from './day.ts';
import type { Entry, Kit } from './kit.ts';
import type { Mentor } from './mentor.ts';
import type { Testimonial } from './testimonial.ts';
import { visible, type Person } from './visible.ts';

/** A mentor as visitors may see them: only the parts they agreed to, and the badges they hold. */
export interface PublishedMentor extends Omit<Mentor, 'status'> {
  readonly status: 'active' | 'paused';
  readonly badges: readonly EarnedBadge[];
  /** Whether the badges may be downloaded as images to be shown outside. */
  readonly badgeImages: boolean;
  /** What the person may be shown for, in what others write of them. */
  readonly agreed: readonly Purpose[];
}

/**
 * What may be shown on a day: the Kit without private folders, and without anyone who has not agreed. The site,
 * the image renderer, the credentials and the newsletter read this and nothing else.
 */
export type Published = Pick<Kit, Exclude<ContentName, 'mentors'> | 'settings'> & {
  readonly today: Day;
  readonly mentors: readonly Entry<PublishedMentor>[];
};

/** A testimonial is shown for two years; an edition's laureates for three. To be confirmed by the company's DPO. */
export const retentionMonths = { testimonial: 24, award: 36 } as const;

/** Decides who and what may be shown on a day. Pure: the same kit and day give the same answer. */
export const publish = (kit: Kit, today: Day): Published => {
  const allows = door(kit, today);
  const awards = kit.awards.map((award) => ({ ...award, data: shownAward(award.data, allows, today) }));
  const rules = badgeRulesOf(kit);
  const mentors = kit.mentors.flatMap((entry) => {
    if (!allows(entry.id, 'profile')) return [];
    const badges = publicBadges(kit, rules, { entry, today, laureate: allows(entry.id, 'award') });
    return [{ ...entry, data: shownMentor(entry, allows, badges) }];
  });
  const shown = new Set(mentors.map((mentor) => mentor.id));
  const testimonials = kit.testimonials
    .filter((one) => shownTestimonial(one.data, allows, today))
    .map((one) => ({ ...one, data: withoutRefusedVideo(one.data, allows) }));
  const mailed = new Set(testimonials.filter((one) => mayBeMailed(one.data, allows)).map((one) => one.id));
  const newsletters = kit.newsletters
    .filter((issue) => issue.data.date <= today)
    .map((issue) => ({
      ...issue,
      data: {
        ...issue.data,
        mentors: issue.data.mentors.filter((id) => shown.has(id) && allows(id, 'newsletter')),
        testimonials: issue.data.testimonials.filter((id) => mailed.has(id)),
      },
    }));
  const news = kit.news.filter((one) => one.data.date <= today && today < one.data.expires);
  const { consents: _consents, participations: _participations, ...open } = kit;
  return { ...open, today, mentors, testimonials, awards, newsletters, news };
};

/** Whether each of some mentors is shown and agreed to be shown for a purpose. */
export const allAgreed = (
  { mentors }: Pick<Published, 'mentors'>,
  ids: readonly string[],
  purpose: Purpose,
): boolean =>
  ids.every((id) => mentors.some((mentor) => mentor.id === id && mentor.data.agreed.includes(purpose)));

type Door = (id: string, purpose: Purpose) => boolean;

const door = (kit: Kit, today: Day): Door => {
  const status = new Map(kit.mentors.map((mentor) => [mentor.id, mentor.data.status]));
  const consents = new Map(kit.consents.map((consent) => [consent.data.person, consent.data]));
  return (id, purpose) => {
    const person: Person = { id, status: status.get(id) ?? 'active', consent: consents.get(id) };
    return visible(person, purpose, today);
  };
};

const shownMentor = (entry: Entry<Mentor>, allows: Door, badges: readonly EarnedBadge[]): PublishedMentor => {
  const { photo, video, status, ...rest } = entry.data;
  return {
    ...rest,
    status: status === 'paused' ? 'paused' : 'active',
    ...(photo && allows(entry.id, 'photo') && { photo }),
    ...(video && allows(entry.id, 'video') && { video }),
    badges,
    badgeImages: allows(entry.id, 'externalBadge'),
    agreed: purposes.filter((purpose) => allows(entry.id, purpose)),
  };
};

/** Without a signature a text is signed by its author's profile, which must then be shown too. */
const speakerAgrees = ({ author, signature }: Testimonial, allows: Door): boolean =>
  author === undefined ||
  (allows(author, 'testimonial') && (signature !== undefined || allows(author, 'profile')));

const shownTestimonial = (data: Testimonial, allows: Door, today: Day): boolean =>
  data.date <= today &&
  today < addMonths(data.date, retentionMonths.testimonial) &&
  speakerAgrees(data, allows) &&
  data.mentions.every((id) => allows(id, 'testimonial'));

/** An e-mail cannot be taken back: whoever speaks and whoever is named agreed to the newsletter too. */
const mayBeMailed = ({ author, mentions }: Testimonial, allows: Door): boolean =>
  [...(author === undefined ? [] : [author]), ...mentions].every((id) => allows(id, 'newsletter'));

/** A testimonial's words may be shown while its video may not. */
const withoutRefusedVideo = ({ video, ...rest }: Testimonial, allows: Door): Testimonial =>
  video && rest.author && allows(rest.author, 'video') ? { ...rest, video } : rest;

const shownAward = (award: Award, allows: Door, today: Day): Award => ({
  ...award,
  laureates:
    today < addMonths(award.publishAt, retentionMonths.award)
      ? laureatesToShow(award, today).filter((laureate) => allows(laureate.mentor, 'award'))
      : [],
});

/** The rules that a kit's badges are decided by. */
export const badgeRulesOf = (
  kit: Pick<Kit, 'badges' | 'charter' | 'programmes' | 'settings'>,
): BadgeRules => {
  const own = <T>(entries: readonly Entry<T>[]): Entry<T>[] =>
    entries.filter((entry) => entry.locale === kit.settings.defaultLocale);
  return {
    badges: own(kit.badges).map(({ id, data }) => ({ id, data })),
    charters: own(kit.charter)
      .filter((one) => one.data.status !== 'draft' && !one.data.variant)
      .map((one) => ({ version: one.data.version, effective: one.data.effective })),
    programmeMonths: Object.fromEntries(own(kit.programmes).map((one) => [one.id, one.data.frame.months])),
  };
};

/** What the badge rules know of a mentor, the editions under embargo left out. */
export const candidateOf = (kit: Kit, mentor: Pick<Entry<Mentor>, 'id' | 'data'>, today: Day): Candidate => ({
  id: mentor.id,
  agreement: mentor.data.agreement,
  charter: mentor.data.charter,
  laureate: kit.awards
    .filter((award) => award.locale === kit.settings.defaultLocale)
    .flatMap(({ data }) => {
      const chosen = laureatesToShow(data, today).find((one) => one.mentor === mentor.id);
      return chosen ? [{ edition: data.edition, category: chosen.category, date: data.publishAt }] : [];
    }),
});

/** Whether a badge is one that mentors earn and may show. */
export const isOfMentors = ({ visibility, role }: Badge): boolean =>
  visibility === 'public' && role === 'mentor';

/** The badges to show, highest first. */
const publicBadges = (
  kit: Kit,
  rules: BadgeRules,
  { entry, today, laureate }: { entry: Entry<Mentor>; today: Day; laureate: boolean },
): EarnedBadge[] => {
  const file = kit.participations.find((one) => one.data.person === entry.id)?.data;
  const isPublic = new Map(
    rules.badges
      .filter((badge) => isOfMentors(badge.data))
      .map((badge) => [badge.id, badge.data.level] as const),
  );
  const rank = (earned: EarnedBadge): number => isPublic.get(earned.badge) ?? 0;
  return badgesEarned(candidateOf(kit, entry, today), file, rules, today)
    .filter((earned) => isPublic.has(earned.badge) && (laureate || earned.edition === undefined))
    .toSorted((a, b) => rank(b) - rank(a) || b.since.localeCompare(a.since));
};
