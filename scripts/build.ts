// Checks the content, builds pages, images and search, then replaces the site as a whole.
import { join } from 'node:path';
import { buildOptions, WrongBuildUse } from './building/build-options.ts';
import { buildSite } from './building/build-site.ts';
import { buildTexts } from './building/build-texts.ts';
import { exitOf, explained } from './building/failure.ts';
import { progressOn } from './building/progress.ts';
import { checkedKit } from './building/checked-kit.ts';

const root = join(import.meta.dirname, '..');
const progress = progressOn(process.stderr);

try {
  const options = buildOptions(process.argv.slice(2), root);
  const texts = buildTexts(options.locale);
  progress.step(texts.checking);
  const kit = await checkedKit(options);
  if (kit) console.log(texts.summary(await buildSite(kit, options, progress)).join('\n'));
  else {
    console.error(texts.stopped);
    process.exitCode = 1;
  }
} catch (error) {
  progress.end();
  console.error(
    error instanceof WrongBuildUse
      ? error.message
      : explained(error, process.argv.includes('en') ? 'en' : 'fr'),
  );
  process.exitCode = exitOf(error);
}
