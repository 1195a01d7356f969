import type { ToolLocale } from '../../src/core/locale.ts';
import type { ProjectSettings } from '../content-files/project-settings.ts';
import { reportWords } from './report-words.ts';

/** Why a project has no settings, for a person to read: every fault on a line of its own. */
export const settingsReport = (
  read: Exclude<ProjectSettings, { readonly settings: unknown }>,
  locale: ToolLocale,
): string => {
  const words = reportWords[locale];
  return 'missing' in read
    ? words.noSettings(read.missing)
    : [words.settings('kit.config.ts'), ...read.faults.map((one) => `  - ${one[locale]}`)].join('\n');
};

/** The same in several languages, with the exit code: 2 when there are no settings, 1 when they do not fit. */
export const refusedSettings = (
  read: Exclude<ProjectSettings, { readonly settings: unknown }>,
  languages: readonly ToolLocale[],
): { readonly text: string; readonly exit: 1 | 2 } => ({
  text: languages.map((one) => settingsReport(read, one)).join('\n'),
  exit: 'missing' in read ? 2 : 1,
});
