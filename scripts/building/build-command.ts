import { join } from 'node:path';
import { buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { buildTexts } from './build-texts.ts';
import { checkedKit } from './checked-kit.ts';
import { explained } from './failure.ts';
import { progressOn } from './progress.ts';
import { runProjectCommand } from '../report/project-command.ts';

const root = join(import.meta.dirname, '../..');

/** `npm run build`: checks the content, builds pages, images and search, then replaces the site as a whole. */
export const buildCommand = (): Promise<void> => {
  const progress = progressOn(process.stderr);
  return runProjectCommand({
    root,
    usage: (locale) => buildTexts(locale).usage,
    options: (words, { now, locale }) => buildOptions(words, { root, now, locale }),
    run: async (options, settings) => {
      const texts = buildTexts(options.locale);
      progress.step(texts.checking);
      const kit = await checkedKit(settings, options);
      if (kit) console.log(texts.summary(await buildSite(kit, options, progress)).join('\n'));
      else console.error(texts.stopped);
      return kit ? 0 : 1;
    },
    explained: (error, locale) => {
      progress.end();
      return explained(error, locale);
    },
  });
};
