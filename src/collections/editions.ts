import { awardState, type Award } from '../core/award.ts';
import { entryOf, inLocale, type Entry } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';
import { namedProgrammes, siteName, type NamedProgramme } from './directory.ts';

/** A laureate as the gallery shows them. */
export interface Laureate {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly place: string;
  readonly hasPhoto: boolean;
  readonly alt: string;
  readonly programme: NamedProgramme | undefined;
  /** « Mentore de l’année », or the name of another category. */
  readonly honour: string;
  readonly reason: string;
}

/** An edition of the award; `past` is one that was given and whose laureates are no longer shown. */
export interface Edition {
  readonly id: string;
  readonly data: Award;
  readonly state: ReturnType<typeof awardState> | 'past';
  readonly laureates: readonly Laureate[];
}

const laureatesOf = (kit: Published, site: Site, award: Award): Laureate[] =>
  award.laureates.flatMap((laureate) => {
    const mentor = entryOf(kit.mentors, laureate.mentor, site.locale)?.data;
    if (!mentor) return [];
    const category = award.categories.findIndex((one) => one.id === laureate.category);
    return [
      {
        id: laureate.mentor,
        name: mentor.displayName,
        role: mentor.role,
        place: siteName(kit, site, mentor.site),
        hasPhoto: mentor.photo !== undefined,
        alt: mentor.photo?.alt ?? '',
        programme: namedProgrammes(kit, site, mentor.programmes)[0],
        honour:
          category > 0
            ? (award.categories[category]?.label ?? laureate.category)
            : site.t(`awards.laureate.${mentor.agreement}`),
        reason: laureate.reason,
      },
    ];
  });

/** One edition, with the laureates that may be named today. */
export const editionOf = (
  kit: Published,
  site: Site,
  { id, data }: Pick<Entry<Award>, 'id' | 'data'>,
): Edition => {
  const laureates = laureatesOf(kit, site, data);
  const given = kit.today >= data.publishAt && laureates.length === 0;
  return { id, data, laureates, state: given ? 'past' : awardState(data, kit.today) };
};

/** All editions of a language, the newest first. */
export const editions = (kit: Published, site: Site): Edition[] =>
  inLocale(kit.awards, site.locale)
    .map((award) => editionOf(kit, site, award))
    .toSorted((a, b) => b.data.edition - a.data.edition);
