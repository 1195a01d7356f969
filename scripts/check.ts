// Checks all content of a company and prints every problem at once.
import { checkContent } from './content-files/check-content.ts';
import { tidyContent } from './content-files/tidy-content.ts';
import { readCheckArguments } from './report/check-arguments.ts';
import { checkReport } from './report/check-report.ts';
import { runProjectCommand } from './report/project-command.ts';
import { reportWords } from './report/report-words.ts';
import { runAtEachChange, watchedFolders } from './report/watch.ts';

await runProjectCommand({
  usage: (locale) => reportWords[locale].usage,
  options: readCheckArguments,
  run: async (asked, settings) => {
    const { project: root, today, production } = asked;
    if (asked.watch) {
      return runAtEachChange(process.argv.slice(2), watchedFolders(root, settings.privateFolder));
    }
    const mended = asked.fix ? tidyContent(root, settings) : [];
    if (mended.length > 0)
      console.error([...mended, reportWords[asked.locale].mended(mended.length)].join('\n'));
    const result = await checkContent({ root, settings, today, production });
    console.log(checkReport(result, asked));
    return result.failed ? 1 : 0;
  },
});
