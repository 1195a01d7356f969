// Reads HR's export: shows what it will do, asks, then does it; running it again makes no duplicates.
import { projectSettings } from './content-files/project-settings.ts';
import { importMentors, importOptions } from './importing/import-command.ts';
import { importTexts } from './importing/import-texts.ts';
import { wantedLocale } from './report/check-arguments.ts';
import { reportWords } from './report/report-words.ts';
import { dialogueOn } from './scaffolding/dialogue.ts';

const args = process.argv.slice(2);
const locale = wantedLocale(args);

const run = async (): Promise<number> => {
  const options = importOptions(args, { here: process.cwd(), now: new Date().toLocaleDateString('sv-SE') });
  if (!options) {
    console.error(importTexts[locale].usage);
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
  const dialogue = dialogueOn(process.stdin, process.stdout);
  try {
    return await importMentors(options, { settings: read.settings, dialogue });
  } finally {
    dialogue.close();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(reportWords[locale].ours);
  if (process.env['DEBUG']) console.error(error);
  process.exitCode = 3;
}
