import { join, posix } from 'node:path';
import { badgeFormats, type BadgeContent } from '../../src/badges/badge-content.ts';
import { badgeTheme } from '../../src/badges/badge-theme.ts';
import { logoFiles, logoTheme } from '../../src/badges/logo-theme.ts';
import type { EarnedBadge } from '../../src/core/badges-earned.ts';
import { yearOf } from '../../src/core/day.ts';
import { entryOf, inLocale, type Entry } from '../../src/core/kit.ts';
import { initialsOf } from '../../src/core/mentor.ts';
import { portraitSizes } from '../../src/core/portrait.ts';
import type { Identity, Programme } from '../../src/core/programme.ts';
import type { Published, PublishedMentor } from '../../src/core/published.ts';
import { badgeTitle } from '../../src/strings/badge-title.ts';
import { translator } from '../../src/strings/strings.ts';
import type { ImageJob } from '../rendering/image-job.ts';

const motifOf = ({ motif, meet, turns, tilt }: Identity) => ({ name: motif, meet, turns, tilt });

const photoFile = (root: string, mentor: Entry<PublishedMentor>): string | undefined =>
  mentor.data.photo && join(root, posix.join(posix.dirname(mentor.file), mentor.data.photo.src));

interface Holder {
  readonly published: Published;
  readonly mentor: Entry<PublishedMentor>;
  readonly root: string;
}

const badgeJobs = ({ published, mentor, root }: Holder, earned: EarnedBadge): ImageJob[] => {
  const { settings } = published;
  const badge = entryOf(published.badges, earned.badge, mentor.locale);
  const programme = earned.programme
    ? entryOf(published.programmes, earned.programme, mentor.locale)
    : undefined;
  if (!badge) return [];
  const identity = programme?.data.identity ?? { ...settings.identity, initials: '' };
  const content: Omit<BadgeContent, 'portrait'> = {
    name: mentor.data.displayName,
    line: badgeTitle(translator(mentor.locale), {
      agreement: mentor.data.agreement,
      badge: badge.data.name,
      edition: earned.edition,
    }),
    programme: programme?.data.name ?? settings.title[mentor.locale] ?? settings.organisation.name,
    organisation: settings.wordmark,
    year: earned.edition ?? yearOf(earned.since),
    level: levelOf(badge.data.level),
    laureate: badge.data.shape === 'crown',
    motif: motifOf(identity),
    initials: initialsOf(mentor.data.displayName),
  };
  const theme = badgeTheme(identity, settings.tokens.light, content.laureate);
  const who = `${mentor.data.displayName} (${mentor.file})`;
  const path = `badges/${mentor.id}/${earned.badge}`;
  const shared = { who, content, theme };
  return [
    ...badgeFormats.map((format): ImageJob => ({
      kind: 'badge',
      path: `${path}-${format}.png`,
      format,
      portraitFile: photoFile(root, mentor),
      ...shared,
    })),
    { kind: 'emblem-svg', path: `${path}-emblem.svg`, ...shared },
  ];
};

const levelOf = (level: number): BadgeContent['level'] =>
  level === 1 || level === 2 || level === 3 ? level : 4;

const portraitJobs = (root: string, mentor: Entry<PublishedMentor>): ImageJob[] => {
  const file = photoFile(root, mentor);
  if (!file) return [];
  return portraitSizes.map((size) => ({
    kind: 'portrait',
    path: `portraits/${mentor.id}-${size}.webp`,
    who: `${mentor.data.displayName} (${mentor.file})`,
    portraitFile: file,
    size,
  }));
};

const logoJobs = (published: Published, { id, data }: Pick<Entry<Programme>, 'id' | 'data'>): ImageJob[] =>
  logoFiles(id).map(({ path, form, tone, width }) => {
    const { primary, accent, motif, meet, turns, tilt } = data.identity;
    return {
      kind: 'logo',
      path,
      who: data.name,
      content: { programme: data.name, motif: { motif, meet, turns, tilt, primary, accent } },
      theme: logoTheme(data.identity, published.settings.tokens, tone),
      form,
      width,
    };
  });

const siteLogoJobs = ({ settings }: Published): ImageJob[] => {
  const request = {
    kind: 'logo',
    who: settings.organisation.name,
    content: { programme: settings.title[settings.defaultLocale] ?? '', motif: settings.identity },
    theme: logoTheme(settings.identity, settings.tokens, 'light'),
    form: 'mark',
  } as const;
  return [
    { ...request, path: 'logos/site/favicon.svg' },
    { ...request, path: 'logos/site/icon-512.png', width: 512 },
  ];
};

/**
 * Every image of the site: portraits of those who agreed to theirs, badges earned by those who agreed to show
 * them, programme logos. Files are named by what they show; texts are in the default language.
 */
export const imageJobs = (published: Published, root: string): ImageJob[] => {
  const { defaultLocale } = published.settings;
  const mentors = inLocale(published.mentors, defaultLocale);
  return [
    ...siteLogoJobs(published),
    ...inLocale(published.programmes, defaultLocale).flatMap((programme) => logoJobs(published, programme)),
    ...mentors.flatMap((mentor) => portraitJobs(root, mentor)),
    ...mentors
      .filter((mentor) => mentor.data.badgeImages)
      .flatMap((mentor) =>
        mentor.data.badges.flatMap((earned) => badgeJobs({ published, mentor, root }, earned)),
      ),
  ];
};
