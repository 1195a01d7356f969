import type { EarnedBadge, Reason } from '../core/badges-earned.ts';
import { yearOf, type Day } from '../core/day.ts';
import { entryOf, type Entry } from '../core/kit.ts';
import type { Identity } from '../core/programme.ts';
import type { Published, PublishedMentor } from '../core/published.ts';
import { badgeTitle, categoryOf } from '../strings/badge-title.ts';
import { namedEntry } from '../strings/names.ts';
import type { Site } from '../strings/site.ts';

/** A badge that a mentor holds, in words. */
export interface HeldBadge {
  readonly id: string;
  readonly name: string;
  /** What it makes of the person: « Mentore Référence ». */
  readonly title: string;
  /** How its holder speaks of it: a jury's choice by its title, in their gender and with its year. */
  readonly called: string;
  readonly level: number;
  readonly crown: boolean;
  readonly year: number;
  readonly since: Day;
  /** The programme, or the name of the whole for a badge that belongs to none. */
  readonly programme: string;
  /** The mark on the seal, and its colours in theme.css. */
  readonly mark: { readonly of: string; readonly motif: Pick<Identity, 'motif' | 'meet' | 'turns' | 'tilt'> };
  readonly criteria: string;
  readonly summary: string;
  readonly ruleVersion: number;
  readonly reasons: readonly string[];
}

/** A reason in words: « 5 parcours menés à terme ». */
const reasonText = (t: Site['t'], { fact, reached }: Reason): string =>
  fact === 'charterAccepted' || fact === 'laureate'
    ? t(`badges.reason.${fact}`)
    : t(`badges.reason.${fact}`, { count: reached });

const held = (
  { kit, site, mentor }: { kit: Published; site: Site; mentor: PublishedMentor },
  earned: EarnedBadge,
): HeldBadge[] => {
  const badge = entryOf(kit.badges, earned.badge, site.locale)?.data;
  if (!badge) return [];
  const programme = earned.programme ? namedEntry(kit.programmes, earned.programme, [kit, site]) : undefined;
  const { name, level, shape, criteria, summary } = badge;
  const title = badgeTitle(site.t, {
    agreement: mentor.agreement,
    badge: name,
    edition: earned.edition,
    category: categoryOf(kit, earned, site.locale),
  });
  const crown = shape === 'crown';
  return [
    {
      id: earned.id,
      name,
      title,
      called: crown ? title : name,
      level,
      crown,
      year: earned.edition ?? yearOf(earned.since),
      since: earned.since,
      programme: programme?.data.name ?? site.settings.title[site.locale] ?? site.settings.organisation.short,
      mark: {
        of: programme ? `p-${programme.id}` : 'mark',
        motif: programme?.data.identity ?? site.settings.identity,
      },
      criteria,
      summary,
      ruleVersion: earned.ruleVersion,
      reasons: earned.why.map((reason) => reasonText(site.t, reason)),
    },
  ];
};

/** The badges of a mentor, the newest year first; within a year the jury's choice, then the highest. */
export const heldBadges = (
  kit: Published,
  site: Site,
  mentor: Pick<Entry<PublishedMentor>, 'data'>,
): HeldBadge[] =>
  mentor.data.badges
    .flatMap((earned) => held({ kit, site, mentor: mentor.data }, earned))
    .toSorted(
      (a, b) =>
        b.year - a.year ||
        Number(b.crown) - Number(a.crown) ||
        b.level - a.level ||
        b.since.localeCompare(a.since),
    );

/** Whether a mentor's badges have a page in a language: they agreed to pictures, and one badge is written in it. */
export const hasBadgePage = (
  kit: Published,
  site: Site,
  mentor: Pick<Entry<PublishedMentor>, 'data'>,
): boolean => mentor.data.badgeImages && heldBadges(kit, site, mentor).length > 0;
