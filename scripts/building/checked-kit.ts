import type { Kit } from '../../src/core/kit.ts';
import { checkContent } from '../content-files/check-content.ts';
import { projectSettings } from '../content-files/project-settings.ts';
import { paintFor } from '../report/paint.ts';
import { problemReport } from '../report/problem-report.ts';
import { reportWords } from '../report/report-words.ts';
import type { BuildOptions } from './build-options.ts';

/**
 * The gate before every build: the kit when nothing stops it, else `undefined` once every problem was printed.
 * What may wait in a draft, such as « À COMPLÉTER », does stop a build.
 */
export const checkedKit = async ({ root, today, locale }: BuildOptions): Promise<Kit | undefined> => {
  const words = reportWords[locale];
  const read = await projectSettings(root);
  if ('missing' in read) {
    console.error(words.noSettings(read.missing));
    return undefined;
  }
  if ('faults' in read) {
    console.error(
      [words.settings('kit.config.ts'), ...read.faults.map((one) => `  - ${one[locale]}`)].join('\n'),
    );
    return undefined;
  }
  const result = await checkContent({ root, settings: read.settings, today, production: true });
  const report = problemReport(result.problems, result.counts, {
    locale,
    paint: paintFor(process.stderr, process.env),
  });
  console.error(report);
  return result.failed ? undefined : result.kit;
};
