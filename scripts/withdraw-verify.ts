// Looks for a person in every published byte, and says where; exit code 0 only when nothing is found.
import { projectSettings } from './content-files/project-settings.ts';
import { proofTexts } from './proving/proof-texts.ts';
import { verifyOptions, verifyWithdrawal } from './proving/verify-command.ts';
import { UnreadableWithdrawal } from './proving/withdrawn-files.ts';
import { wantedLocale } from './report/check-arguments.ts';
import { reportWords } from './report/report-words.ts';

const args = process.argv.slice(2);
const locale = wantedLocale(args);

const verify = async (): Promise<number> => {
  const options = verifyOptions(args, process.cwd());
  if (!options) {
    console.error(proofTexts[locale].usage);
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
  const { traces, lines, known } = await verifyWithdrawal(options, read.settings);
  console.log(lines.join('\n'));
  if (!known) return 2;
  return traces.length > 0 ? 1 : 0;
};

try {
  process.exitCode = await verify();
} catch (error) {
  console.error(error instanceof UnreadableWithdrawal ? error.message : reportWords[locale].ours);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = error instanceof UnreadableWithdrawal ? 1 : 3;
}
