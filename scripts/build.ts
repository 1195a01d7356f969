// Checks the content, builds pages, images and search, then replaces the site as a whole.
import { join } from 'node:path';
import { buildOptions } from './building/build-options.ts';
import { buildSite } from './building/build-site.ts';
import { buildTexts } from './building/build-texts.ts';
import { checkedKit } from './building/checked-kit.ts';
import { explained } from './building/failure.ts';
import { progressOn } from './building/progress.ts';
import { runProjectCommand } from './report/project-command.ts';

const root = join(import.meta.dirname, '..');
const progress = progressOn(process.stderr);

await runProjectCommand({
  root,
  usage: (locale) => buildTexts(locale).usage,
  options: (words, { now }) => buildOptions(words, { root, now }),
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
