import { join, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { ToolLocale } from '../../src/core/locale.ts';
import { messageOf, type Problem } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import { checkContent, type CheckResult } from '../content-files/check-content.ts';
import { KeptFiles } from '../content-files/kept-files.ts';
import { siteLanguages } from '../report/languages.ts';
import { reportWords } from '../report/report-words.ts';
import { devDay } from './dev-day.ts';

const lines = (problem: Problem, locale: ToolLocale): string => {
  const { cause, remedy: advice } = messageOf(problem, locale);
  const { value, remedy, colon } = reportWords[locale];
  const label = problem.label ? ` · ${problem.label[locale]}` : '';
  const found = problem.found === undefined ? '' : `\n  ${value}${colon} ${problem.found}`;
  return `${problem.file}:${problem.line ?? 1}:${problem.column ?? 1}${label}\n  ${cause}${found}\n  ${remedy}${colon} ${advice}`;
};

const told = (problems: readonly Problem[], locale: ToolLocale): string =>
  problems.map((one) => lines(one, locale)).join('\n\n');

const payload = (problems: readonly Problem[], root: string, message: string): ErrorPayload => {
  const first = problems[0];
  return {
    type: 'error',
    err: {
      message,
      stack: '',
      plugin: 'npm run check',
      ...(first && {
        id: join(root, first.file),
        loc: { file: join(root, first.file), line: first.line ?? 1, column: first.column ?? 1 },
      }),
    },
  };
};

/** Told to the browser after each check, so that what it says of the page is what the files say. */
export const checkedEvent = 'ithaque:checked';

/**
 * Shows the faults of the content in the browser, in words, with file and line, as soon as a file is saved; they
 * disappear when mended. A page opened meanwhile shows them too. Gives what the last check found.
 */
export const watchContent = (
  server: ViteDevServer,
  root: string,
  settings: Settings,
): (() => Promise<CheckResult>) => {
  const watched = [join(root, 'src', 'content'), resolve(root, settings.privateFolder), join(root, 'public')];
  const kept = new KeptFiles(root);
  const [locale] = siteLanguages(settings);
  let current: readonly Problem[] = [];

  const check = async (): Promise<CheckResult> => {
    const result = await checkContent({ root, settings, today: devDay(settings), kept });
    const errors = result.problems.filter((problem) => problem.severity === 'error');
    const mended = current.length > 0 && errors.length === 0;
    current = errors;
    if (errors.length > 0) {
      const message = told(errors, locale);
      server.ws.send(payload(errors, root, message));
      server.config.logger.error(`\n${message}\n`);
    } else if (mended) {
      server.config.logger.info(reportWords[locale].fine);
      server.ws.send({ type: 'full-reload' });
    }
    server.ws.send(checkedEvent);
    return result;
  };
  let last = check();
  let changes = 0;
  let isAwaited = false;
  /** Ends when nothing was saved for a moment: an editor that saves several files is checked once. */
  const calm = async (): Promise<void> => {
    let seen: number;
    do {
      seen = changes;
      await setTimeout(60);
    } while (seen !== changes);
  };
  // From the first change on, whoever asks waits for the check that knows of it.
  const soon = (path: string): void => {
    const file = join(path.split('/').join(sep));
    if (!watched.some((folder) => !relative(folder, file).startsWith('..'))) return;
    kept.forget(file);
    changes += 1;
    if (isAwaited) return;
    isAwaited = true;
    last = Promise.allSettled([last, calm()]).then(() => {
      isAwaited = false;
      return check();
    });
  };

  server.watcher.add(watched);
  server.watcher.on('all', (_event, path) => {
    soon(path);
  });
  server.ws.on('connection', () => {
    if (current.length > 0) server.ws.send(payload(current, root, told(current, locale)));
    // A page that connects after a check that it asked before would never hear of it.
    server.ws.send(checkedEvent);
  });
  return () => last;
};
