// The programme manager's view: consents, availability, freshness, recognition, badges; for a terminal, paper or a machine.
import { readKit } from './content-files/read-kit.ts';
import { reportOptions, writeReport } from './managing/report-command.ts';
import { managingWords } from './managing/managing-words.ts';
import { runProjectCommand } from './report/project-command.ts';

await runProjectCommand({
  usage: (locale) => managingWords[locale].usage,
  options: reportOptions,
  run: async (options, settings) => {
    console.log(writeReport(await readKit(options.root, settings), options));
    return 0;
  },
});
