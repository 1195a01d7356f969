import { badgeTheme } from '../../src/badges/badge-theme.ts';
import { noteKinds } from '../../src/core/card-file.ts';
import { inLocale } from '../../src/core/kit.ts';
import type { Published } from '../../src/core/published.ts';
import { noteDownload } from '../../src/strings/card-files.ts';
import { siteIn } from '../../src/strings/site.ts';
import type { CardJob } from '../rendering/image-job.ts';
import { motifOf } from './badge-jobs.ts';

/** Cards to print and write on by hand, of each programme in each language; they name nobody. */
export const noteJobs = (published: Published): CardJob[] =>
  published.settings.locales.flatMap((locale) => {
    const site = siteIn(published.settings, locale, published.today);
    return inLocale(published.programmes, locale).flatMap((programme) =>
      noteKinds.map((note): CardJob => ({
        kind: 'card',
        path: noteDownload(site, note, { id: programme.id, name: programme.data.name }).path,
        who: programme.file,
        content: {
          kind: 'note',
          word: site.t(`cards.${note}`),
          line: site.t(`cards.${note}Line`),
          programme: programme.data.name,
          organisation: published.settings.wordmark,
          motif: motifOf(programme.data.identity),
        },
        theme: badgeTheme(programme.data.identity, published.settings.tokens.light, false),
      })),
    );
  });
