import { badgeFormats, type BadgeContent, type BadgeTheme } from '../../src/badges/badge-content.ts';
import { badgeTheme, lightBadgeTheme } from '../../src/badges/badge-theme.ts';
import { badgeFile, groundsOf, type BadgeGround, type BadgePlace } from '../../src/core/badge-format.ts';
import type { EarnedBadge } from '../../src/core/badges-earned.ts';
import { yearOf } from '../../src/core/day.ts';
import { entryIn, entryOf, inLocale, type Entry } from '../../src/core/kit.ts';
import { initialsOf } from '../../src/core/initials-tile.ts';
import type { Tokens } from '../../src/core/palette.ts';
import type { Identity } from '../../src/core/programme.ts';
import type { Published, PublishedMentor } from '../../src/core/published.ts';
import { badgePlace } from '../../src/strings/badge-files.ts';
import { badgeLine, badgeTitle, categoryOf } from '../../src/strings/badge-title.ts';
import { translator } from '../../src/strings/strings.ts';
import { showsPortrait, type ImageJob } from '../rendering/image-job.ts';
import { photoOf } from './photo-file.ts';

/** A badge that somebody holds, in one language. */
export interface BadgeToDraw {
  readonly mentor: Entry<PublishedMentor>;
  /** The profile as it was first written: a photo's path starts from its file. */
  readonly original: Entry<PublishedMentor>;
  readonly place: BadgePlace;
  /** What the badge calls its holder, with the year of a jury's choice. */
  readonly title: string;
  readonly content: Omit<BadgeContent, 'portrait'>;
  readonly identity: Pick<Identity, 'primary' | 'accent'>;
}

/** Every badge whose pictures its holder agreed to show, in each language that the badge and the profile have. */
export const badgesToDraw = (published: Published): BadgeToDraw[] => {
  const originals = new Map(
    inLocale(published.mentors, published.settings.defaultLocale).map((one) => [one.id, one]),
  );
  return published.mentors
    .filter((mentor) => mentor.data.badgeImages)
    .flatMap((mentor) =>
      mentor.data.badges.flatMap((earned) =>
        badgeToDraw(published, { mentor, original: originals.get(mentor.id) ?? mentor }, earned),
      ),
    );
};

const badgeToDraw = (
  published: Published,
  { mentor, original }: Pick<BadgeToDraw, 'mentor' | 'original'>,
  earned: EarnedBadge,
): BadgeToDraw[] => {
  const { settings } = published;
  const { locale, id, data } = mentor;
  const badge = entryOf(published.badges, earned.badge, locale);
  if (!badge) return [];
  // Of a programme that is not told in this language, name and marks are what they are.
  const programme = earned.programme
    ? entryIn(published.programmes, earned.programme, [locale, settings.defaultLocale])
    : undefined;
  const identity = programme?.data.identity ?? { ...settings.identity, initials: '' };
  const t = translator(locale);
  const held = {
    agreement: data.agreement,
    badge: badge.data.name,
    edition: earned.edition,
    category: categoryOf(published, earned, locale),
  };
  const content: BadgeToDraw['content'] = {
    name: data.displayName,
    line: badgeLine(t, held),
    programme: programme?.data.name ?? settings.title[locale] ?? settings.organisation.name,
    organisation: settings.wordmark,
    year: earned.edition ?? yearOf(earned.since),
    level: levelOf(badge.data.level),
    laureate: badge.data.shape === 'crown',
    motif: motifOf(identity),
    initials: initialsOf(data.displayName),
  };
  const place = badgePlace({ locale, settings }, id, earned.id);
  return [{ mentor, original, place, title: badgeTitle(t, held), content, identity }];
};

/** The motif of an identity, as templates take it. */
export const motifOf = ({ motif, meet, turns, tilt }: Omit<Identity, 'initials'>) => ({
  name: motif,
  meet,
  turns,
  tilt,
});

const levelOf = (level: number): BadgeContent['level'] =>
  level === 1 || level === 2 || level === 3 ? level : 4;

/** The colours of a programme's badges on each ground, worked out once for all its holders. */
const themesOf = (tokens: Tokens) => {
  const known = new Map<string, Record<BadgeGround, BadgeTheme>>();
  return ({ identity, content }: BadgeToDraw): Record<BadgeGround, BadgeTheme> => {
    const key = [identity.primary, identity.accent, content.laureate].join();
    const found = known.get(key);
    if (found) return found;
    const coloured = badgeTheme(identity, tokens, content.laureate);
    const themes = { coloured, light: lightBadgeTheme(coloured, tokens) };
    known.set(key, themes);
    return themes;
  };
};

/** The pictures of every badge to draw, on each ground that its holder may choose. */
export const badgeJobs = (published: Published, root: string): ImageJob[] => {
  const themesFor = themesOf(published.settings.tokens.light);
  return badgesToDraw(published).flatMap((one) => {
    const { mentor, original, place, content } = one;
    const themes = themesFor(one);
    const shared = { who: `${mentor.data.displayName} (${original.file})`, content };
    const photo = photoOf(root, original);
    return [
      ...badgeFormats.flatMap((format) =>
        groundsOf(format).map((ground): ImageJob => ({
          kind: 'badge',
          path: badgeFile(place, { format, ground }),
          format,
          ...(showsPortrait(format) && photo),
          theme: themes[ground],
          ...shared,
        })),
      ),
      {
        kind: 'emblem-svg',
        path: badgeFile(place, { format: 'emblem', type: 'svg' }),
        theme: themes.coloured,
        ...shared,
      },
    ];
  });
};
