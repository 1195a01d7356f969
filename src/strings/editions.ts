import { awardState, otherCategory, type Award, type AwardState } from '../core/award.ts';
import { inLocale, type Entry } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import type { Site } from './site.ts';
import { namedMentor } from './named-mentor.ts';
import { namedProgrammes, siteName, type NamedProgramme } from './names.ts';

/** A laureate as the gallery shows them. */
export interface Laureate {
  readonly id: string;
  readonly name: string;
  /** Role and place; the place alone where the profile is not translated. */
  readonly post: string;
  readonly hasPhoto: boolean;
  /** Whether they agreed to pictures that others show outside. */
  readonly hasPicture: boolean;
  readonly alt: string;
  /** Whether the profile has a page in this language. */
  readonly hasPage: boolean;
  readonly programme: NamedProgramme | undefined;
  /** « Mentore de l’année », or the name of another category. */
  readonly honour: string;
  readonly reason: string;
}

/** An edition of the award, with those of its laureates who are shown. */
export interface Edition {
  readonly id: string;
  readonly data: Award;
  readonly state: AwardState;
  readonly laureates: readonly Laureate[];
}

const laureatesOf = (kit: Published, site: Site, award: Award): Laureate[] =>
  award.laureates.flatMap((laureate) => {
    const mentor = namedMentor(kit, site, laureate.mentor);
    if (!mentor) return [];
    const { id, name, role, alt, hasPage, data } = mentor;
    const place = siteName(kit, site, data.site);
    return [
      {
        id,
        name,
        post: role === undefined ? place : site.t('awards.roleAt', { role, site: place }),
        hasPhoto: data.photo !== undefined,
        hasPicture: data.badgeImages,
        alt,
        hasPage,
        programme: namedProgrammes(kit, site, data.programmes)[0],
        honour: otherCategory(award, laureate.category) ?? site.t(`awards.laureate.${data.agreement}`),
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
  const named = data.laureates.filter(({ mentor }) => laureates.some((one) => one.id === mentor));
  const shown = { ...data, laureates: named };
  return { id, data: shown, laureates, state: awardState(shown, kit.today) };
};

/** All editions of a language, the newest first. */
export const editions = (kit: Published, site: Site): Edition[] =>
  inLocale(kit.awards, site.locale)
    .map((award) => editionOf(kit, site, award))
    .toSorted((a, b) => b.data.edition - a.data.edition);
