import { logoTheme } from '../../src/badges/logo-theme.ts';
import { inLocale, type Entry } from '../../src/core/kit.ts';
import { logoArchive, logoPath, logoPictures } from '../../src/core/logo-file.ts';
import { logosIn, type NamedLogo } from '../../src/core/logos.ts';
import { portraitSizes } from '../../src/core/portrait.ts';
import { siteIcons } from '../../src/core/site-icon.ts';
import type { Published, PublishedMentor } from '../../src/core/published.ts';
import type { ImageJob } from '../rendering/image-job.ts';
import { badgeJobs } from './badge-jobs.ts';
import { pageCardJobs } from './card-jobs.ts';
import { noteJobs } from './note-jobs.ts';
import { pictureJobs } from './picture-jobs.ts';
import { photoOf } from './photo-file.ts';

const portraitJobs = (root: string, mentor: Entry<PublishedMentor>): ImageJob[] => {
  const { portraitFile, portraitFocus } = photoOf(root, mentor);
  if (!portraitFile) return [];
  return portraitSizes.map((size) => ({
    kind: 'portrait',
    path: `portraits/${mentor.id}-${size}.webp`,
    who: `${mentor.data.displayName} (${mentor.file})`,
    portraitFile,
    portraitFocus,
    size,
  }));
};

const logoJobs = ({ settings }: Published, { place, name, identity }: NamedLogo): ImageJob[] => {
  const { motif, meet, turns, tilt } = identity;
  return logoPictures.map((picture) => ({
    kind: 'logo',
    path: logoPath(place, picture),
    who: name,
    content: { programme: name, motif: { motif, meet, turns, tilt } },
    theme: logoTheme(identity, settings.tokens, picture.tone),
    form: picture.form,
    width: picture.width,
  }));
};

/** Each logo once for each of its names, whatever the number of languages. */
const allLogos = (published: Published): NamedLogo[] => {
  const all = published.settings.locales.flatMap((locale) => logosIn(published, locale));
  return [...new Map(all.map((logo) => [logoArchive(logo.place), logo])).values()];
};

const siteLogoJobs = ({ settings }: Published): ImageJob[] => {
  const request = {
    kind: 'logo',
    who: settings.organisation.name,
    content: { programme: settings.title[settings.defaultLocale] ?? '', motif: settings.identity },
    theme: logoTheme(settings.identity, settings.tokens, 'light'),
    form: 'mark',
  } as const;
  return [
    { ...request, path: siteIcons.svg, onDark: logoTheme(settings.identity, settings.tokens, 'dark') },
    { ...request, kind: 'icon', path: siteIcons.ico, inset: 0 },
    ...siteIcons.drawn.map(({ path, width, inset, onPaper }): ImageJob => ({
      ...request,
      kind: 'icon',
      path,
      width,
      inset,
      ...(onPaper && { ground: settings.tokens.light.paper }),
    })),
  ];
};

/**
 * Every image of the site: portraits of those who agreed to theirs, badges earned by those who agreed to show
 * them, logos of the house and its programmes, the cards of pages. Files are named by what they show.
 */
export const imageJobs = (published: Published, root: string): ImageJob[] => {
  const { defaultLocale } = published.settings;
  const mentors = inLocale(published.mentors, defaultLocale);
  return [
    ...siteLogoJobs(published),
    ...allLogos(published).flatMap((logo) => logoJobs(published, logo)),
    ...mentors.flatMap((mentor) => portraitJobs(root, mentor)),
    ...badgeJobs(published, root),
    ...pageCardJobs(published),
    ...pictureJobs(published, root),
    ...noteJobs(published),
  ];
};
