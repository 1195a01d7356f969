// Removes a person, or some of what they agreed to, from all content; says what was done and what is left to do.
import { projectSettings } from './content-files/project-settings.ts';
import { UnreadableWithdrawal } from './proving/withdrawn-files.ts';
import { wantedLocale } from './report/check-arguments.ts';
import { reportWords } from './report/report-words.ts';
import { withdraw } from './withdrawing/withdraw-command.ts';
import { withdrawOptions } from './withdrawing/withdraw-options.ts';
import { withdrawTexts } from './withdrawing/withdraw-texts.ts';

const args = process.argv.slice(2);
const locale = wantedLocale(args);

const run = async (): Promise<number> => {
  const options = withdrawOptions(args, { here: process.cwd(), now: new Date().toLocaleDateString('sv-SE') });
  if (!options) {
    console.error(withdrawTexts[locale].usage);
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
  const { lines, exit } = await withdraw(options, read.settings);
  console.log(lines.join('\n'));
  return exit;
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof UnreadableWithdrawal ? error.message : reportWords[locale].ours);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = error instanceof UnreadableWithdrawal ? 1 : 3;
}
