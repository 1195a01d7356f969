import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Day } from '../../src/core/day.ts';
import { inLocale } from '../../src/core/kit.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import { managerReport } from '../../src/core/manager-report.ts';
import { publish } from '../../src/core/published.ts';
import type { ReadKit } from '../content-files/read-kit.ts';
import { commandWords, type CommandDefaults } from '../report/command-words.ts';
import { translationStates } from '../content-files/translation-mark.ts';
import { earnedBlock } from '../building/badge-report.ts';
import { reportPage } from './report-page.ts';
import { reportParts, reportText } from './report-parts.ts';
import { managingWords } from './managing-words.ts';

/** What `npm run report` was asked for. */
export interface ReportOptions {
  readonly root: string;
  readonly out: string;
  readonly json: boolean;
  readonly today: Day;
  readonly locale: ToolLocale;
}

/** Reads the options; `undefined` when they would write into what is published. Throws `Misuse`. */
export const reportOptions = (
  words: readonly string[],
  defaults: CommandDefaults,
): ReportOptions | undefined => {
  const { values, locale, today, root } = commandWords(words, {
    defaults,
    flags: { json: { type: 'boolean', default: false }, out: { type: 'string', default: 'out' } },
  });
  const out = resolve(root, values.out);
  const isPublished = ['dist', 'dist-public', 'public'].some((name) =>
    `${out}/`.startsWith(`${join(root, name)}/`),
  );
  return isPublished ? undefined : { root, out, json: values.json, today, locale };
};

/** Writes the report beside the site, never in it, and gives what to print. */
export const writeReport = (
  read: Pick<ReadKit, 'kit' | 'translations'>,
  { out, json, today, locale }: ReportOptions,
): string => {
  const { kit } = read;
  const published = publish(kit, today);
  const states = translationStates(read);
  const translations = {
    stale: states.filter(({ state }) => state === 'stale').map(({ file }) => file.file),
    unmarked: states.filter(({ state }) => state === 'unmarked').length,
  };
  const report = { ...managerReport(kit, today), translations };
  const mentors = inLocale(published.mentors, kit.settings.defaultLocale);
  const earned = mentors.map((mentor) => earnedBlock(published, mentor, locale));
  const parts = reportParts(report, earned, locale);
  mkdirSync(out, { recursive: true });
  const page = join(out, 'report.html');
  writeFileSync(page, reportPage({ parts, today, settings: kit.settings, locale }));
  if (!json) return `${reportText(parts, today, locale)}\n\n${managingWords[locale].written(page)}`;
  const badges = mentors.map(({ id, data }) => ({ person: id, name: data.displayName, badges: data.badges }));
  const data = JSON.stringify({ ...report, earned: badges }, null, 2);
  writeFileSync(join(out, 'report.json'), `${data}\n`);
  return data;
};
