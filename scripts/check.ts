import { checkContent } from './content-files/check-content.ts';
import { projectSettings } from './content-files/project-settings.ts';
import { readCheckArguments, wantedLocale } from './report/check-arguments.ts';
import { paintFor } from './report/paint.ts';
import { problemJson } from './report/problem-json.ts';
import { problemReport } from './report/problem-report.ts';
import { reportWords } from './report/report-words.ts';
import { settingsReport } from './report/settings-report.ts';

const FAILED = 1;
const WRONG_USE = 2;
const OUR_FAULT = 3;

const args = process.argv.slice(2);
const words = reportWords[wantedLocale(args)];
const today = new Date().toLocaleDateString('sv-SE');

/** Checks all content of a company and prints every problem at once; gives the exit code. */
const check = async (): Promise<number> => {
  const asked = readCheckArguments(args, { here: process.cwd(), now: today });
  if (!asked) {
    console.error(words.usage);
    return WRONG_USE;
  }
  const read = await projectSettings(asked.project);
  if (!('settings' in read)) {
    console.error(settingsReport(read, asked.locale));
    return 'missing' in read ? WRONG_USE : FAILED;
  }
  const result = await checkContent({ ...asked, root: asked.project, settings: read.settings });
  const paint = paintFor(process.stdout, process.env);
  console.log(
    asked.json
      ? problemJson(result.problems, result.counts, asked.locale)
      : problemReport(result.problems, result.counts, { locale: asked.locale, paint }),
  );
  return result.failed ? FAILED : 0;
};

try {
  process.exitCode = await check();
} catch (error) {
  console.error(words.ours);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = OUR_FAULT;
}
