import { expect, test } from 'vitest';
import { z } from 'zod';
import { githubReport, gitlabReport } from '../../scripts/report/continuous-report.ts';
import { problem } from '../../src/core/problem.ts';

const dead = (file: string, line: number) =>
  problem('dead-link', { file, line, column: 4 }, { address: '/100%,:\n/', example: '/charte/' });
const issuesSchema = z.array(
  z.object({
    description: z.string().min(1),
    check_name: z.string(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.object({ path: z.string(), lines: z.object({ begin: z.number().int().positive() }) }),
  }),
);
const issues = (...problems: Parameters<typeof gitlabReport>[0]) =>
  issuesSchema.parse(JSON.parse(gitlabReport(problems, 'en')));

test('GitHub gets one command a line, with nothing that could end it early', () => {
  const report = githubReport([dead('src/content/faq/fr/a,b:c.mdx', 7), dead('x.mdx', 8)], 'en');
  const [first = '', ...more] = report.split('\n');
  expect(first).toMatch(/^::error file=src\/content\/faq\/fr\/a%2Cb%3Ac\.mdx,line=7,col=4,title=dead-link::/);
  expect(first).toContain('“/100%25,:%0A/”');
  expect(more).toHaveLength(1);
});

test('GitLab gets its code quality report', () => {
  expect(issues(dead('a.mdx', 7))).toMatchObject([
    { check_name: 'dead-link', severity: 'major', location: { path: 'a.mdx', lines: { begin: 7 } } },
  ]);
  expect(issues()).toEqual([]);
});

test('a problem keeps its fingerprint when its line moves, and twins do not share one', () => {
  const [here] = issues(dead('a.mdx', 7));
  const [moved] = issues(dead('a.mdx', 12));
  expect(moved?.fingerprint).toBe(here?.fingerprint);
  expect(new Set(issues(dead('a.mdx', 7), dead('a.mdx', 9)).map((one) => one.fingerprint)).size).toBe(2);
});
