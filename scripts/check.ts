// Checks all content of a company and prints every problem at once.
import { checkContent } from './content-files/check-content.ts';
import { readCheckArguments } from './report/check-arguments.ts';
import { paintFor } from './report/paint.ts';
import { problemJson } from './report/problem-json.ts';
import { problemReport } from './report/problem-report.ts';
import { runProjectCommand } from './report/project-command.ts';
import { reportWords } from './report/report-words.ts';

await runProjectCommand({
  usage: (locale) => reportWords[locale].usage,
  options: readCheckArguments,
  run: async ({ locale, json, project, today, production }, settings) => {
    const { problems, counts, failed } = await checkContent({ root: project, settings, today, production });
    const paint = paintFor(process.stdout, process.env);
    console.log(
      json ? problemJson(problems, counts, locale) : problemReport(problems, counts, { locale, paint }),
    );
    return failed ? 1 : 0;
  },
});
