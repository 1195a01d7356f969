import type { ToolLocale } from '../../src/core/locale.ts';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import { codeFrame, type LineOf } from './code-frame.ts';
import type { Paint } from './paint.ts';
import { reportWords } from './report-words.ts';
import { visibleText } from './visible-text.ts';

/** The figures that end a report. */
export interface ReportCounts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly entries: Readonly<Record<string, number>>;
}

interface Reader {
  readonly locale: ToolLocale;
  readonly paint: Paint;
  /** Gives the lines that problems point at; without it they are not shown. */
  readonly lineOf?: LineOf;
}

/** All problems for a person to read: grouped by file, each with its place, its field, its cause and its remedy. */
export const problemReport = (problems: readonly Problem[], counts: ReportCounts, reader: Reader): string => {
  const files = Map.groupBy(problems, (one) => one.file);
  const groups = [...files].map(([file, ones]) =>
    [reader.paint('bold', visibleText(file)), ...ones.map((one) => problemLines(one, reader))].join('\n'),
  );
  return [...groups, summary(counts, reader)].join('\n\n');
};

const problemLines = (one: Problem, { locale, paint, lineOf }: Reader): string => {
  const words = reportWords[locale];
  const { cause, remedy } = messageOf(one, locale);
  const kind = one.severity === 'error' ? paint('red', words.error) : paint('yellow', words.warning);
  const field = one.label ? ` · ${one.label[locale]}` : '';
  const place = paint('cyan', `${visibleText(one.file)}:${one.line ?? 1}:${one.column ?? 1}`);
  const source = pointsAtText(one) ? lineOf?.(one.file, one.line ?? 1) : undefined;
  const isShown = source !== undefined && one.found !== undefined && source.includes(one.found);
  return [
    `  ${place} ${kind}${paint('bold', field)} ${paint('dim', `[${one.id}]`)}`,
    `    ${visibleText(cause)}`,
    ...(source === undefined ? [] : framed(source, one, paint)),
    ...(one.found === undefined || isShown
      ? []
      : [`    ${words.value}${words.colon} ${visibleText(one.found)}`]),
    `    ${words.remedy}${words.colon} ${visibleText(remedy)}`,
  ].join('\n');
};

/** A problem of a file as a whole is told at its first line, which says nothing of it. */
const pointsAtText = ({ path, line = 1, column = 1 }: Problem): boolean =>
  line > 1 || column > 1 || (path !== undefined && path.length > 0);

const framed = (source: string, { line = 1, column = 1 }: Problem, paint: Paint): string[] =>
  codeFrame(source, line, column).map((text, index) => `      ${paint(index === 0 ? 'dim' : 'red', text)}`);

const summary = (counts: ReportCounts, { locale, paint }: Reader): string => {
  const words = reportWords[locale];
  const entries = Object.values(counts.entries).reduce((sum, count) => sum + count, 0);
  const checked = words.checked(counts.files, entries);
  const warnings = counts.warnings > 0 ? [paint('yellow', words.warnings(counts.warnings))] : [];
  if (counts.errors === 0) {
    return [paint('green', words.fine), checked, ...warnings.map((text) => `${text}.`)].join(' ');
  }
  return `${[paint('red', words.errors(counts.errors)), ...warnings].join(', ')}. ${checked}`;
};
