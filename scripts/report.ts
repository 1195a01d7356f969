// The programme manager's view: consents, availability, freshness, recognition, badges; for a terminal, paper or a machine.
import { projectSettings } from './content-files/project-settings.ts';
import { readKit } from './content-files/read-kit.ts';
import { reportOptions, writeReport } from './managing/report-command.ts';
import { managingWords } from './managing/managing-words.ts';
import { wantedLocale } from './report/check-arguments.ts';
import { reportWords } from './report/report-words.ts';

const args = process.argv.slice(2);
const locale = wantedLocale(args);

const run = async (): Promise<number> => {
  const options = reportOptions(args, { here: process.cwd(), now: new Date().toLocaleDateString('sv-SE') });
  if (!options) {
    console.error(managingWords[locale].usage);
    return 2;
  }
  const read = await projectSettings(options.root);
  if ('missing' in read) {
    console.error(reportWords[locale].noSettings(read.missing));
    return 2;
  }
  if ('faults' in read) {
    console.error(read.faults.map((one) => one[locale]).join('\n'));
    return 1;
  }
  const { kit } = await readKit(options.root, read.settings);
  console.log(writeReport(kit, options));
  return 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(reportWords[locale].ours);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = 3;
}
