import { createHash } from 'node:crypto';
import type { ToolLocale } from '../../src/core/locale.ts';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import { visibleText } from './visible-text.ts';

const described = (one: Problem, locale: ToolLocale): string => {
  const { cause, remedy } = messageOf(one, locale);
  return `${one.label ? `${one.label[locale]}: ` : ''}${cause} ${remedy}`;
};

const escaped = (text: string): string =>
  visibleText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as GitHub Actions shows them beside the lines of a change: one workflow command a line. */
export const githubReport = (problems: readonly Problem[], locale: ToolLocale): string =>
  problems
    .map((one) => {
      const place = `file=${escapedProperty(one.file)},line=${one.line ?? 1},col=${one.column ?? 1}`;
      return `::${one.severity} ${place},title=${escapedProperty(one.id)}::${escaped(described(one, locale))}`;
    })
    .join('\n');

/** Problems as GitLab shows them in a merge request: a code quality report. The same problem keeps its fingerprint. */
export const gitlabReport = (problems: readonly Problem[], locale: ToolLocale): string => {
  const met = new Map<string, number>();
  const fingerprint = (one: Problem): string => {
    // Lines move: what is wrong, where in the file's fields, and which of its like it is.
    const what = JSON.stringify([one.id, one.file, one.path ?? [], one.values]);
    const nth = met.get(what) ?? 0;
    met.set(what, nth + 1);
    return createHash('sha256').update(`${what} ${nth}`).digest('hex');
  };
  const issues = problems.map((one) => ({
    description: described(one, locale),
    check_name: one.id,
    fingerprint: fingerprint(one),
    severity: one.severity === 'error' ? 'major' : 'minor',
    location: { path: one.file, lines: { begin: one.line ?? 1 } },
  }));
  return JSON.stringify(issues, null, 2);
};
