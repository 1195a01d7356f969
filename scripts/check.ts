// Checks all content of a company and prints every problem at once.
import { KeptFiles } from './content-files/kept-files.ts';
import { readCheckArguments } from './report/check-arguments.ts';
import { checkProject, checkWhileWriting } from './report/checking.ts';
import { runProjectCommand } from './report/project-command.ts';
import { reportWords } from './report/report-words.ts';

await runProjectCommand({
  usage: (locale) => reportWords[locale].usage,
  options: readCheckArguments,
  run: async (asked, settings) => {
    if (asked.watch) return checkWhileWriting(asked, settings);
    return (await checkProject(asked, settings, new KeptFiles(asked.project))) ? 1 : 0;
  },
});
