import { join } from 'node:path';
import { badgesFolder } from '../../src/core/badge-format.ts';
import { badgesAhead, type BadgeAhead } from '../../src/core/badges-ahead.ts';
import { inLocale, type Entry, type Kit } from '../../src/core/kit.ts';
import { publish, type Published, type PublishedMentor } from '../../src/core/published.ts';
import type { Settings } from '../../src/core/settings.ts';
import {
  asksForAll,
  badgeOptions,
  chosenJobs,
  namedJobs,
  ownFiles,
  type BadgeOptions,
} from './badge-choice.ts';
import { earnedReport } from './badge-report.ts';
import { buildTexts } from './build-texts.ts';
import { checkedKit } from './checked-kit.ts';
import { progressOn } from './progress.ts';
import { imageJobs } from './image-jobs.ts';
import { refusedLines } from './refused-images.ts';
import { renderAll } from '../rendering/render-all.ts';
import { Misuse } from '../report/misuse.ts';
import { runProjectCommand } from '../report/project-command.ts';
import { stoppable } from '../report/stoppable.ts';

const root = join(import.meta.dirname, '../..');

const usage = {
  fr: 'Utilisation : npm run badges -- [--mentor m-7k2q] [--programme id] [--format link] [--shard 1/2] [--dry-run] [--today AAAA-MM-JJ] [--out dossier] [--locale fr|en]',
  en: 'Usage: npm run badges -- [--mentor m-7k2q] [--programme id] [--format link] [--shard 1/2] [--dry-run] [--today YYYY-MM-DD] [--out folder] [--locale fr|en]',
};

const draw = async (options: BadgeOptions, settings: Settings): Promise<number> => {
  const texts = buildTexts(options.locale);
  const kit = await checkedKit(settings, options);
  if (!kit) return 1;
  const published = publish(kit, options.today);
  assertShown(kit, published, options.mentor);
  const jobs = imageJobs(published, root);
  if (options.dryRun) {
    const mentors = inLocale(published.mentors, kit.settings.defaultLocale);
    const ahead = (mentor: Entry<PublishedMentor>): BadgeAhead[] => badgesAhead(kit, mentor, options.today);
    const chosen = namedJobs(jobs, published, options);
    console.log(earnedReport(published, mentors, { ...options, jobs: chosen, ahead }));
    return 0;
  }
  const progress = progressOn(process.stderr);
  const chosen = chosenJobs(jobs, published, options);
  const report = await stoppable(
    () =>
      renderAll(chosen, {
        outDir: options.out,
        own: { folder: badgesFolder, holds: ownFiles(chosen) },
        complete: asksForAll(options),
        cacheDir: join(root, '.cache', 'images'),
        onProgress: ({ done, total }) => {
          progress.count(texts.images, done, total);
        },
      }),
    () => {
      progress.end();
      console.error(texts.stoppedDrawing);
    },
  );
  progress.end();
  if (report.refused.length > 0) {
    console.error(
      [...refusedLines(report.refused, { locale: options.locale, root }), texts.noBadges].join('\n'),
    );
    return 1;
  }
  console.log(
    texts.badges({ images: report.published, drawn: report.drawn, reused: report.reused, out: options.out }),
  );
  return 0;
};

/** Throws `Misuse` for somebody of whom nothing is shown. */
const assertShown = (kit: Kit, published: Published, mentor: string | undefined): void => {
  const isIn = ({ mentors }: Pick<Kit | Published, 'mentors'>): boolean =>
    mentors.some(({ id }) => id === mentor);
  if (!isIn(kit) || isIn(published)) return;
  throw new Misuse(
    `--mentor ${mentor} : rien n’est montré de cette personne, faute de consentement « profile » en vigueur dans private/consents/${mentor}.yaml.`,
    `--mentor ${mentor}: nothing of this person is shown, for want of a “profile” consent in force in private/consents/${mentor}.yaml.`,
  );
};

/** `npm run badges`: draws badges alone, or says who earned what and why. */
export const badgesCommand = (): Promise<void> =>
  runProjectCommand({
    root,
    usage: (locale) => usage[locale],
    options: (words, { now, locale }) => badgeOptions(words, { root, now, locale }),
    run: draw,
  });
