import type { BadgeAhead } from '../../src/core/badges-ahead.ts';
import type { Reason } from '../../src/core/badges-earned.ts';
import { entryIn, type Entry } from '../../src/core/kit.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Published, PublishedMentor } from '../../src/core/published.ts';
import type { ImageJob } from '../rendering/image-job.ts';
import { counted } from '../report/counted.ts';
import { dayInWords } from '../report/day-in-words.ts';
import { mentorOf, type BadgeOptions } from './badge-choice.ts';

const words = {
  fr: {
    nobody: 'Personne n’a de badge pour ce choix.',
    nothing: 'Aucune image à produire pour ce choix.',
    drawn: (images: number, people: number) =>
      `${counted('fr', images, 'image', 'images')} à produire pour ${counted('fr', people, 'personne', 'personnes')}.`,
    none: 'aucun badge',
    ahead: (name: string) => `pas encore ${name}\u00a0: `,
    since: (name: string, day: string, version: number) =>
      `${name}\u00a0: depuis le ${day} (règle v${version})`,
    kept: 'images non produites : la personne n’a pas consenti aux badges externes',
    facts: {
      started: 'parcours commencés',
      completed: 'parcours menés à terme',
      closingReviews: 'bilans de clôture',
      programmes: 'programmes',
      hours: 'heures validées',
      trainings: 'formations',
      contributions: 'contributions',
      charterAccepted: 'charte en vigueur acceptée',
      laureate: 'choix du jury',
    } satisfies Record<Reason['fact'], string>,
  },
  en: {
    nobody: 'Nobody has a badge for this choice.',
    nothing: 'No picture to make for this choice.',
    drawn: (images: number, people: number) =>
      `${counted('en', images, 'picture', 'pictures')} to make for ${counted('en', people, 'person', 'people')}.`,
    none: 'no badge',
    ahead: (name: string) => `not yet ${name}: `,
    since: (name: string, day: string, version: number) => `${name}: since ${day} (rule v${version})`,
    kept: 'images not made: the person has not agreed to external badges',
    facts: {
      started: 'journeys started',
      completed: 'journeys completed',
      closingReviews: 'closing reviews',
      programmes: 'programmes',
      hours: 'validated hours',
      trainings: 'training sessions',
      contributions: 'contributions',
      charterAccepted: 'charter in force accepted',
      laureate: 'chosen by the jury',
    } satisfies Record<Reason['fact'], string>,
  },
} as const;

interface Choice extends Pick<BadgeOptions, 'locale' | 'mentor' | 'programme' | 'format' | 'shard'> {
  /** The pictures that would be drawn. */
  readonly jobs: readonly ImageJob[];
  /** What somebody may still earn. */
  readonly ahead: (mentor: Entry<PublishedMentor>) => readonly BadgeAhead[];
}

/** One person's badges: name and id, then a line for each badge and for each of its reasons. */
export interface EarnedBlock {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Who holds which badge, since when, by which version of the rule and why, and what others still take: one block a
 * person. Then how many pictures there are to draw. A format or a share is about pictures: who has none in it is left
 * out; a programme, about what it gave.
 */
export const earnedReport = (
  published: Published,
  mentors: readonly Entry<PublishedMentor>[],
  { locale, mentor, programme, format, shard, jobs, ahead }: Choice,
): string => {
  const drawn = new Set(jobs.map(mentorOf));
  const ofPictures = format !== undefined || shard !== undefined;
  const blocks = mentors
    .filter((one) => mentor === undefined || one.id === mentor)
    .map((one) => (programme === undefined ? one : onlyOf(one, programme)))
    .filter((one) => programme === undefined || one.data.badges.length > 0)
    .filter((one) => !ofPictures || drawn.has(one.id))
    .map((one) => {
      const { name, lines } = earnedBlock(published, one, locale);
      const more = programme === undefined && !ofPictures ? aheadLines(published, ahead(one), locale) : [];
      return [name, ...[...lines, ...more].map((line) => `  ${line}`)].join('\n');
    });
  const { nobody, nothing, drawn: count } = words[locale];
  if (blocks.length === 0) return ofPictures ? nothing : nobody;
  return [...blocks, count(jobs.length, drawn.size)].join('\n\n');
};

/** A mentor with the badges of one programme alone. */
const onlyOf = (mentor: Entry<PublishedMentor>, programme: string): Entry<PublishedMentor> => ({
  ...mentor,
  data: { ...mentor.data, badges: mentor.data.badges.filter((one) => one.programme === programme) },
});

/** Thresholds in words: « parcours menés à terme 5/5 ». */
const reached = (why: readonly Reason[], locale: ToolLocale): string =>
  why.map((one) => `${words[locale].facts[one.fact]} ${one.reached}/${one.needed}`).join(', ');

const aheadLines = (
  { badges, settings }: Published,
  ahead: readonly BadgeAhead[],
  locale: ToolLocale,
): string[] =>
  ahead.map(({ badge, lacking }) => {
    const entry = entryIn(badges, badge, [locale, settings.defaultLocale]);
    return words[locale].ahead(entry?.data.name ?? badge) + reached(lacking, locale);
  });

/** What one mentor earned, in words. */
export const earnedBlock = (
  published: Published,
  { id, data, locale: own }: Entry<PublishedMentor>,
  locale: ToolLocale,
): EarnedBlock => {
  const text = words[locale];
  const badges = data.badges.flatMap((earned) => {
    const named = <T extends { readonly name: string }>(entries: readonly Entry<T>[], one: string): string =>
      entryIn(entries, one, [locale, own])?.data.name ?? one;
    const name = named(published.badges, earned.badge);
    const why = reached(earned.why, locale);
    const programme = earned.programme ? `, ${named(published.programmes, earned.programme)}` : '';
    const since = text.since(name, dayInWords(earned.since, locale), earned.ruleVersion);
    return [`${since}${programme}`, `  ${why}`];
  });
  return {
    name: `${data.displayName} (${id})`,
    lines: [
      ...(badges.length > 0 ? badges : [text.none]),
      ...(data.badgeImages || badges.length === 0 ? [] : [text.kept]),
    ],
  };
};
