import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../../src/core/nearest.ts';
import { knownPeople } from '../../src/core/person-files.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import { siteFiles } from '../building/site-files.ts';
import { checkContent } from '../content-files/check-content.ts';
import { readKit } from '../content-files/read-kit.ts';
import { soughtPeople } from '../proving/sought-people.ts';
import { textTraces } from '../proving/traces.ts';
import { withdrawnFiles } from '../proving/withdrawn-files.ts';
import { forgetCaches } from './forget-caches.ts';
import { planWithdrawal, type Plan } from './plan.ts';
import { scopeWords, withdrawTexts } from './withdraw-texts.ts';
import type { WithdrawOptions } from './withdraw-options.ts';

/** What to print, and the exit code. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly exit: 0 | 1 | 2 | 3;
}

/**
 * Withdraws a person, or some of what they agreed to. Files change all together or not at all: when the content
 * would no longer pass the check because of it, everything is put back.
 */
export const withdraw = async (options: WithdrawOptions, settings: Settings): Promise<Outcome> => {
  const { root, person, scope, locale, today, dryRun } = options;
  const texts = withdrawTexts[locale];
  if (scope !== 'everything' && scope.includes('profile')) return { lines: [texts.profileAlone], exit: 2 };
  const read = await readKit(root, settings);
  const before = withdrawnFiles(root, settings).find((one) => one.person === person);
  const people = knownPeople(read.kit);
  if (!people.includes(person)) return { lines: [texts.unknown(person, nearest(person, people))], exit: 2 };
  const plan = await planWithdrawal(read, { root, person, scope, today, before });
  const pages = await pagesShowing(join(root, 'dist'), person, plan.name);
  const told = [
    texts.title(person, scopeWords(scope, locale)),
    ...(dryRun ? [texts.dry] : []),
    '',
    ...planLines(plan, pages, options, settings),
  ];
  if (dryRun || plan.drafts.changes().length === 0) return { lines: told, exit: 0 };
  const errorsBefore = await errorsOf(root, settings, today);
  plan.drafts.apply();
  const errorsAfter = await errorsOf(root, settings, today);
  const caused = errorsAfter.filter((one) => !errorsBefore.some((other) => sameProblem(one, other)));
  if (caused.length > 0) {
    plan.drafts.undo();
    return {
      lines: [...told, '', texts.undone, ...caused.map((one) => `  ${one.file}: ${one.id}`)],
      exit: 3,
    };
  }
  const forgotten = await forgetCaches(person, { root, settings, today });
  return {
    lines: [
      ...told,
      ...(forgotten > 0 ? [texts.cache(forgotten)] : []),
      errorsAfter.length > 0 ? texts.before : texts.checked,
      ...texts.next,
      '',
      `${texts.ticket}${locale === 'fr' ? ' :' : ':'}`,
      ...ticketLines(plan, options, settings).map((line) => `  ${line}`),
    ],
    exit: errorsAfter.length > 0 ? 1 : 0,
  };
};

const errorsOf = async (root: string, settings: Settings, today: string): Promise<Problem[]> =>
  (await checkContent({ root, settings, today })).problems.filter((one) => one.severity === 'error');

const sameProblem = (a: Problem, b: Problem): boolean =>
  a.id === b.id && a.file === b.file && JSON.stringify(a.values) === JSON.stringify(b.values);

/** Pages of the last site that show the person; `undefined` when there is none. */
const pagesShowing = async (
  dist: string,
  person: string,
  name: string | undefined,
): Promise<string[] | undefined> => {
  if (!existsSync(dist)) return undefined;
  const absent = { id: person, ...(name !== undefined && { name }), words: [], prints: [], wholly: true };
  const sought = await soughtPeople([absent], { has: () => false, starts: () => false }, { root: '' });
  const pages: string[] = [];
  for (const { path } of (await siteFiles(dist)).filter((one) => one.path.endsWith('.html'))) {
    if (textTraces(await readFile(join(dist, path)), path, sought).length > 0) pages.push(path);
  }
  return pages;
};

const planLines = (
  plan: Plan,
  pages: string[] | undefined,
  { locale, scope }: WithdrawOptions,
  settings: Settings,
): string[] => {
  const texts = withdrawTexts[locale];
  const colon = locale === 'fr' ? ' :' : ':';
  const changes = plan.drafts.changes();
  if (changes.length === 0) return [texts.none];
  const listed = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${title}${colon}`, ...lines.map((line) => `  ${line}`), ''] : [];
  return [
    ...listed(
      texts.files,
      changes.map(({ kind, file }) => `${texts.kinds[kind].padEnd(9)} ${file}`),
    ),
    ...listed(
      texts.reread,
      plan.passages.map(
        ({ file, line, why }) =>
          `${file}${line === undefined ? '' : `, ${texts.line} ${line}`}${colon} ${texts.why[why]}`,
      ),
    ),
    ...(pages ? listed(texts.pages, pages) : [texts.noBuild, '']),
    ...(scope === 'everything' ? [journeyWords(plan, locale)] : []),
    ...memoryWords(plan, locale, settings),
  ];
};

const journeyWords = ({ journeysKept }: Plan, locale: WithdrawOptions['locale']): string => {
  const { journeys } = withdrawTexts[locale];
  if (!journeysKept) return journeys.none;
  return journeysKept.ongoing || journeysKept.until === undefined
    ? journeys.ongoing
    : journeys.until(journeysKept.until);
};

const memoryWords = ({ memory }: Plan, locale: WithdrawOptions['locale'], settings: Settings): string[] =>
  memory
    ? [
        withdrawTexts[locale].memory(
          `${settings.privateFolder}/withdrawn/${memory.person}.yaml`,
          memory.until,
        ),
      ]
    : [];

const ticketLines = (
  plan: Plan,
  { person, scope, today, locale }: WithdrawOptions,
  settings: Settings,
): string[] => {
  const changes = plan.drafts.changes();
  return withdrawTexts[locale].ticketText({
    person,
    scope: scopeWords(scope, locale),
    today,
    deleted: changes.filter(({ kind }) => kind === 'deleted').length,
    edited: changes.filter(({ kind }) => kind === 'edited').length,
    passages: plan.passages.length,
    journeys: journeyWords(plan, locale),
    memory: memoryWords(plan, locale, settings)[0],
  });
};
