import type { CheckResult } from '../content-files/check-content.ts';
import type { CheckArguments } from './check-arguments.ts';
import { linesOf } from './code-frame.ts';
import { githubReport, gitlabReport } from './continuous-report.ts';
import { paintFor } from './paint.ts';
import { problemJson } from './problem-json.ts';
import { problemReport } from './problem-report.ts';

/** What the check found, for whoever reads it. */
export const checkReport = (
  { problems, counts }: Pick<CheckResult, 'problems' | 'counts'>,
  { format, locale, project }: Pick<CheckArguments, 'format' | 'locale' | 'project'>,
): string => {
  if (format === 'json') return problemJson(problems, counts, locale);
  if (format === 'github') return githubReport(problems, locale);
  if (format === 'gitlab') return gitlabReport(problems, locale);
  const paint = paintFor(process.stdout, process.env);
  return problemReport(problems, counts, { locale, paint, lineOf: linesOf(project) });
};
