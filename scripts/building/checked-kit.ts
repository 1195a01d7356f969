import type { Kit } from '../../src/core/kit.ts';
import type { Settings } from '../../src/core/settings.ts';
import { checkContent } from '../content-files/check-content.ts';
import { withAbsentNames } from '../proving/names-in-content.ts';
import { linesOf } from '../report/code-frame.ts';
import { paintFor } from '../report/paint.ts';
import { problemReport } from '../report/problem-report.ts';
import type { BuildOptions } from './build-options.ts';

/**
 * The gate before every build: the kit when nothing stops it, else `undefined` once every problem was printed.
 * What may wait in a draft, such as « À COMPLÉTER », does stop a build.
 */
export const checkedKit = async (
  settings: Settings,
  { root, today, locale }: BuildOptions,
): Promise<Kit | undefined> => {
  const checked = await checkContent({ root, settings, today, production: true });
  const result = await withAbsentNames(checked, { root, today });
  const report = problemReport(result.problems, result.counts, {
    locale,
    lineOf: linesOf(root),
    paint: paintFor(process.stderr, process.env),
  });
  console.error(report);
  return result.failed ? undefined : result.kit;
};
