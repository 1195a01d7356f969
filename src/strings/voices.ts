import { inLocale, type Entry } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import type { Testimonial } from '../core/testimonial.ts';
import type { Site } from './site.ts';
import { namedMentor } from './named-mentor.ts';
import { namedEntry } from './names.ts';

/** A testimonial with the name and the role that may be shown of whoever speaks. */
export interface Voice {
  readonly id: string;
  readonly data: Testimonial;
  /** A name, or for someone who asked for none, a broad role. */
  readonly who: string;
  /** What stands beside it: a role, or the group of an anonymous voice. */
  readonly detail: string | undefined;
  readonly isAnonymous: boolean;
  /** The sector of a voice with a name; it would narrow a group that is named to be wide. */
  readonly sector: string | undefined;
  /** The mentor who speaks, and whose portrait may be shown. */
  readonly mentor: string | undefined;
  /** Whether that mentor's profile has a page in this language. */
  readonly hasPage: boolean;
  /** « mentore », « personne mentorée ». */
  readonly speaksAs: string;
  readonly programme: { readonly id: string; readonly name: string } | undefined;
}

type Speaker = Pick<Voice, 'who' | 'detail' | 'isAnonymous' | 'mentor' | 'hasPage' | 'speaksAs'>;

const speaker = (kit: Published, site: Site, data: Testimonial): Speaker => {
  const { t } = site;
  const as = (agreement: 'feminine' | 'masculine' | 'neutral'): string =>
    t(`testimonials.as.${data.speaksAs}.${agreement}`);
  const noProfile = { mentor: undefined, hasPage: false } as const;
  // Someone who asked for no name gives no other sign either: no profile, no agreement.
  if (data.anonymous) {
    const { role, group } = data.anonymous;
    return { who: role, detail: group, isAnonymous: true, ...noProfile, speaksAs: as('neutral') };
  }
  const mentor = data.author ? namedMentor(kit, site, data.author) : undefined;
  if (mentor) {
    const { id, name, role, hasPage } = mentor;
    const speaksAs = as(mentor.data.agreement);
    return { who: name, detail: role, isAnonymous: false, mentor: id, hasPage, speaksAs };
  }
  if (data.signature) {
    const { name, role, agreement } = data.signature;
    return { who: name, detail: role, isAnonymous: false, ...noProfile, speaksAs: as(agreement) };
  }
  return {
    who: t('testimonials.unsigned'),
    detail: undefined,
    isAnonymous: true,
    ...noProfile,
    speaksAs: as('neutral'),
  };
};

/** One testimonial, with its speaker. */
export const voiceOf = (
  kit: Published,
  site: Site,
  { id, data }: Pick<Entry<Testimonial>, 'id' | 'data'>,
): Voice => {
  const programme = namedEntry(kit.programmes, data.context.programme, [kit, site]);
  const told = speaker(kit, site, data);
  return {
    id,
    data,
    ...told,
    sector: told.isAnonymous ? undefined : data.context.sector,
    programme: programme && { id: programme.id, name: programme.data.name },
  };
};

/** The testimonials of a language, the newest first. */
export const voices = (kit: Published, site: Site): Voice[] =>
  inLocale(kit.testimonials, site.locale)
    .toSorted((a, b) => b.data.date.localeCompare(a.data.date))
    .map((entry) => voiceOf(kit, site, entry));
