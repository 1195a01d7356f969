import { expect, test } from 'vitest';
import { firstFindings } from '../findings.ts';

test('nothing found stays nothing', () => {
  expect(firstFindings([])).toEqual([]);
});

test('a defect of many pages is told once', () => {
  const findings = [
    'a.html: /b/ does not exist',
    'c.html: /b/ does not exist',
    'c.html: no <title>',
    'alone',
  ];
  expect(firstFindings(findings)).toEqual([
    'a.html (and 1 more): /b/ does not exist',
    'c.html: no <title>',
    'alone',
  ]);
});

test('a long list ends with a count', () => {
  const findings = Array.from({ length: 50 }, (_, index) => `a.html: defect ${index}`);
  expect(firstFindings(findings)).toHaveLength(21);
  expect(firstFindings(findings).at(-1)).toBe('… and 30 more');
});
