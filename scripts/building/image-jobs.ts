import { logoFiles, logoTheme } from '../../src/badges/logo-theme.ts';
import { inLocale, type Entry } from '../../src/core/kit.ts';
import { portraitSizes } from '../../src/core/portrait.ts';
import type { Programme } from '../../src/core/programme.ts';
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
    { ...request, path: siteIcons.svg },
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
 * them, programme logos, the cards of pages. Files are named by what they show.
 */
export const imageJobs = (published: Published, root: string): ImageJob[] => {
  const { defaultLocale } = published.settings;
  const mentors = inLocale(published.mentors, defaultLocale);
  return [
    ...siteLogoJobs(published),
    ...inLocale(published.programmes, defaultLocale).flatMap((programme) => logoJobs(published, programme)),
    ...mentors.flatMap((mentor) => portraitJobs(root, mentor)),
    ...badgeJobs(published, root),
    ...pageCardJobs(published),
    ...pictureJobs(published, root),
    ...noteJobs(published),
  ];
};
