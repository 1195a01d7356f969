import { badgeTheme } from '../../src/badges/badge-theme.ts';
import { inLocale, type Entry } from '../../src/core/kit.ts';
import { initialsOf } from '../../src/core/initials-tile.ts';
import type { Published, PublishedMentor } from '../../src/core/published.ts';
import { laureateDownload, quoteDownload } from '../../src/strings/card-files.ts';
import { editionOf } from '../../src/strings/editions.ts';
import { namedEntry } from '../../src/strings/names.ts';
import { quoted } from '../../src/strings/quoted.ts';
import { siteIn, type Site } from '../../src/strings/site.ts';
import { voiceOf } from '../../src/strings/voices.ts';
import type { CardJob } from '../rendering/image-job.ts';
import { motifOf } from './badge-jobs.ts';
import { photoOf } from './photo-file.ts';

/** Quotations, in the words and under the name that the page of the testimonial shows. */
const quoteJobs = (published: Published, site: Site): CardJob[] =>
  inLocale(published.testimonials, site.locale).map((entry) => {
    const { data, who, detail, programme } = voiceOf(published, site, entry);
    const identity =
      namedEntry(published.programmes, data.context.programme, [published, site])?.data.identity ??
      published.settings.identity;
    return {
      kind: 'card',
      path: quoteDownload(site, { id: entry.id, title: data.title }).path,
      who: entry.file,
      content: {
        kind: 'quote',
        quote: quoted(site, data.quote),
        name: who,
        detail,
        programme: programme?.name,
        organisation: published.settings.wordmark,
        motif: motifOf(identity),
      },
      theme: badgeTheme(identity, published.settings.tokens.light, false),
    };
  });

/** Laureates that the page of the edition names, of those who agreed to pictures that others show outside. */
const laureateJobs = (published: Published, site: Site, root: string): CardJob[] => {
  const { settings } = published;
  const originals = new Map<string, Entry<PublishedMentor>>(
    inLocale(published.mentors, settings.defaultLocale).map((mentor) => [mentor.id, mentor]),
  );
  return inLocale(published.awards, site.locale).flatMap((entry) => {
    const { data, laureates } = editionOf(published, site, entry);
    return laureates
      .filter(({ hasPicture }) => hasPicture)
      .map((laureate): CardJob => {
        const original = originals.get(laureate.id);
        return {
          kind: 'card',
          path: laureateDownload(site, { id: entry.id, year: data.edition }, laureate).path,
          who: `${laureate.name} (${entry.file})`,
          content: {
            kind: 'laureate',
            name: laureate.name,
            honour: laureate.honour,
            year: data.edition,
            post: laureate.post,
            initials: initialsOf(laureate.name),
            organisation: settings.wordmark,
            motif: motifOf(settings.identity),
          },
          theme: badgeTheme(settings.identity, settings.tokens.light, true),
          ...(original && photoOf(root, original)),
        };
      });
  });
};

/** The pictures that pages offer to those who share what they read, in each language. */
export const pictureJobs = (published: Published, root: string): CardJob[] =>
  published.settings.locales.flatMap((locale) => {
    const site = siteIn(published.settings, locale, published.today);
    return [...quoteJobs(published, site), ...laureateJobs(published, site, root)];
  });
