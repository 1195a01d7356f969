import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { EntryKind } from '../../scripts/scaffolding/entry-kind.ts';
import { answersFrom } from '../../scripts/scaffolding/written-answers.ts';

const told = (kind: EntryKind, answers: object | undefined): string => {
  const root = mkdtempSync(join(tmpdir(), 'answers '));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  if (answers) writeFileSync(join(root, 'answers.json'), JSON.stringify(answers));
  const options = { root, kind, from: 'answers.json', today: '2026-11-21', locale: 'en' } as const;
  const read = answersFrom(kind, options, () => new Set());
  return 'lines' in read ? read.lines.join('\n') : '';
};

test.each([
  [{}, 'Add it: a list in square brackets.'],
  [{ languages: 'fr, en' }, 'Write the list in square brackets: ["fr", "en"].'],
  [{ availability: 'open' }, 'Write the fields in braces, with commas between them: { "name": value, … }.'],
  [{ role: ['Welder'] }, 'Write the text in quotation marks: "…".'],
])('answers in JSON, %j, are told how JSON is written', (answers, advice) => {
  expect(told('mentor', answers)).toContain(advice);
  expect(told('mentor', answers)).not.toMatch(/“- ”|indented/);
});

test('a file of answers that is not there is not said to be badly written', () => {
  expect(told('term', undefined)).toMatch(/^The file .*answers\.json does not exist\.$/);
});
