import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../scripts/content-files/check-content.ts';
import { messageOf, type Problem, type ProblemId } from '../../src/core/problem.ts';
import { problemTexts } from '../../src/core/problem-texts.ts';
import { checkedCompany, companyFiles, type Files } from './company/checked-company.ts';
import { defectsAcrossFiles } from './defects/across-files.ts';
import type { Defect } from './defects/defect.ts';
import { defectsInFields } from './defects/in-fields.ts';
import { defectsInFiles } from './defects/in-files.ts';
import { defectsInTexts } from './defects/in-texts.ts';

const defects = [...defectsInFiles, ...defectsInFields, ...defectsInTexts, ...defectsAcrossFiles];

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

const told = ({ id, file, line, label, ...one }: Problem, locale: 'fr' | 'en'): string => {
  const { cause, remedy } = messageOf({ id, file, ...one }, locale);
  return [`${id} · ${file}:${line ?? ''} · ${label?.[locale] ?? ''}`, `  ${cause}`, `  ${remedy}`].join('\n');
};

test.each(['fr', 'en'] as const)('problems are told in %s', async (locale) => {
  const first = defects.filter((defect, index) => defects.findIndex((one) => one.id === defect.id) === index);
  const texts = await Promise.all(
    first.map(async (defect) => {
      const { problems } = await check(defect);
      const one = problems.find((found) => found.id === defect.id);
      return one ? told(one, locale) : `${defect.id}: not found`;
    }),
  );
  const report = texts.toSorted().join('\n\n');
  expect(report).not.toMatch(/\{\w+\}|undefined|\[object/);
  await expect(`${report}\n`).toMatchFileSnapshot(`./told/problems.${locale}.txt`);
});
