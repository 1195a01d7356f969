import { join, resolve } from 'node:path';
import type { Settings } from '../../src/core/settings.ts';
import { checkContent } from '../content-files/check-content.ts';
import { KeptFiles } from '../content-files/kept-files.ts';
import { projectSettings } from '../content-files/project-settings.ts';
import { settingsFile } from '../content-files/settings-source.ts';
import { tidyContent } from '../content-files/tidy-content.ts';
import { withAbsentNames } from '../proving/names-in-content.ts';
import { canUseFonts, companyFonts, useFonts } from '../rendering/font-files.ts';
import type { CheckArguments } from './check-arguments.ts';
import { checkReport } from './check-report.ts';
import { reportWords } from './report-words.ts';
import { settingsReport } from './settings-report.ts';
import { atEachChange, watchedFolders } from './watch.ts';

/** Checks a project once and prints what was found; tells whether anything stops a build. */
export const checkProject = async (
  asked: CheckArguments,
  settings: Settings,
  kept: KeptFiles,
): Promise<boolean> => {
  const { project: root, today, production, locale } = asked;
  const mended = asked.fix ? tidyContent(root, settings) : [];
  for (const file of mended) kept.forget(join(resolve(root), file));
  if (mended.length > 0) console.error([...mended, reportWords[locale].mended(mended.length)].join('\n'));
  const checked = await checkContent({ root, settings, today, production, kept });
  // Whoever writes hears within a moment; names are looked for in all texts once, before anything is built.
  const result = asked.watch ? checked : await withAbsentNames(checked, { root, today });
  console.log(checkReport(result, asked));
  return result.failed;
};

/** Checks at each change, in this one process: only what changed is read again. */
export const checkWhileWriting = (asked: CheckArguments, first: Settings): Promise<never> => {
  const root = resolve(asked.project);
  const kept = new KeptFiles(root);
  let settings: Settings | undefined = first;
  return atEachChange(watchedFolders(root, first.privateFolder), async (changed) => {
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    for (const path of changed) kept.forget(path);
    if (changed.has(undefined) || changed.has(join(root, settingsFile))) {
      const read = await projectSettings(root, { afresh: true });
      settings = 'settings' in read ? read.settings : undefined;
      kept.forget(undefined);
      const fonts = settings && companyFonts(settings.badgeFonts, root);
      if (fonts && canUseFonts(fonts)) useFonts(fonts);
      else if (fonts) console.log(reportWords[asked.locale].otherFonts);
      if (!('settings' in read)) console.log(settingsReport(read, asked.locale));
    }
    if (settings) await checkProject({ ...asked, project: root }, settings, kept);
  });
};
