import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../scripts/content-files/check-content.ts';
import { codeFrame } from '../../scripts/report/code-frame.ts';
import { messageOf, type Problem, type ProblemId } from '../../src/core/problem.ts';
import { problemTexts } from '../../src/core/problem-texts.ts';
import { checkedCompany } from './company/checked-company.ts';
import { companyFiles, type Files } from './company/company-files.ts';
import { defectsAcrossFiles } from './defects/across-files.ts';
import type { Defect } from './defects/defect.ts';
import { defectsInFields } from './defects/in-fields.ts';
import { defectsInFiles } from './defects/in-files.ts';
import { defectsInPictures } from './defects/in-pictures.ts';
import { defectsInTexts } from './defects/in-texts.ts';

const defects = [
  ...defectsInFiles,
  ...defectsInFields,
  ...defectsInPictures,
  ...defectsInTexts,
  ...defectsAcrossFiles,
];

/** The company with its one fault. Throws when the text to change is not there: the fault would be none. */
const faulty = ({ file, files = {}, swap }: Defect): Files => {
  const all = Object.fromEntries(
    Object.entries({ ...companyFiles(), ...files }).filter(([, text]) => text !== undefined),
  ) as Files;
  if (!swap) return all;
  const before = String(all[file]);
  if (!before.includes(swap[0])) throw new Error(`${file} does not hold “${swap[0]}”.`);
  return { ...all, [file]: before.replace(swap[0], () => swap[1]) };
};

const checked = new Map<Defect, Promise<CheckResult>>();

/** Each faulty company is checked once, whatever is asked of it. */
const check = (defect: Defect): Promise<CheckResult> => {
  const result = checked.get(defect) ?? checkedCompany(faulty(defect), defect);
  checked.set(defect, result);
  return result;
};

const lineOf = (text: string, wanted: string | number): number =>
  typeof wanted === 'number' ? wanted : text.slice(0, text.indexOf(wanted)).split('\n').length;

describe.each(defects.map((defect, index) => ({ name: `${defect.id} (${index})`, defect })))(
  '$name',
  ({ defect }) => {
    test('is found in its file and line, and nothing else is', async () => {
      const files = faulty(defect);
      const { problems } = await check(defect);
      const ids = new Set(problems.map((one) => one.id));
      expect(ids).toEqual(new Set([defect.id, ...(defect.also ?? [])]));
      const places = problems.filter((one) => one.id === defect.id).map(({ file, line }) => ({ file, line }));
      expect(places).toContainEqual({
        file: defect.file,
        line: lineOf(String(files[defect.file] ?? ''), defect.at),
      });
    });
  },
);

/** Ids that no content file alone can cause: a link on the disk is tested with the reader of folders. */
const elsewhere: readonly ProblemId[] = ['no-link-allowed', 'invalid-value', 'too-short'];

test('every kind of problem has its defect', () => {
  const shown = new Set([...defects.map((defect) => defect.id), ...elsewhere]);
  expect(Object.keys(problemTexts).filter((id) => !shown.has(id as ProblemId))).toEqual([]);
});

const intro = {
  fr: [
    '# Ce que dit la vérification',
    'Chaque problème que `npm run check` sait voir, avec un exemple. Cette page est écrite par les tests : `npx vitest run tests/check/defects.test.ts -u`. [English](problems.en.md)',
  ],
  en: [
    '# What the check says',
    'Every problem that `npm run check` can see, with an example. This page is written by the tests: `npx vitest run tests/check/defects.test.ts -u`. [Français](problems.md)',
  ],
} as const;
const words = {
  fr: { error: 'Erreur : arrête la construction.', warning: 'À voir : n’arrête rien.' },
  en: { error: 'Error: stops a build.', warning: 'Warning: stops nothing.' },
} as const;

/** One problem as its page of the documentation tells it: the example's place, its line, the cause, the remedy. */
const told = (one: Problem, source: string | undefined, locale: 'fr' | 'en'): string => {
  const { id, file, line = 1, column = 1, label, severity } = one;
  const { cause, remedy } = messageOf(one, locale);
  const place = `${file}:${line}:${column}${label ? ` · ${label[locale]}` : ''}`;
  const frame = source === undefined ? [] : codeFrame(source, line, column);
  const example = ['```text', place, ...frame, '', cause, remedy, '```'].join('\n');
  return [`## ${id}`, words[locale][severity], example].join('\n\n');
};

test.each(['fr', 'en'] as const)('problems are told in %s', async (locale) => {
  const first = defects.filter((defect, index) => defects.findIndex((one) => one.id === defect.id) === index);
  const texts = await Promise.all(
    first.map(async (defect) => {
      const { problems } = await check(defect);
      const one = problems.find((found) => found.id === defect.id);
      const file = one && faulty(defect)[one.file];
      const line = typeof file === 'string' ? file.split(/\r\n?|\n/)[(one?.line ?? 1) - 1] : undefined;
      return one ? told(one, line, locale) : `${defect.id}: not found`;
    }),
  );
  const report = [...intro[locale], ...texts.toSorted()].join('\n\n');
  expect(report).not.toMatch(/\{\w+\}|undefined|\[object/);
  const page = locale === 'fr' ? 'problems.md' : `problems.${locale}.md`;
  await expect(`${report}\n`).toMatchFileSnapshot(`../../docs/${page}`);
});
