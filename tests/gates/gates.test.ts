import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runGate, runLanes, type Gate } from '../../scripts/gates/gate.ts';
import { gateReport, summaryLine } from '../../scripts/gates/gate-report.ts';
import { reportCounts } from '../../scripts/gates/vitest-gate.ts';

const gate = (name: string, script: string): Gate => ({ name, command: ['--eval', script] });

describe('runGate', () => {
  test('counts one test for a command that ends well', async () => {
    const result = await runGate(gate('format', 'console.log("fine")'));
    expect(result).toMatchObject({ name: 'format', passed: 1, failed: 0, output: 'fine\n' });
  });

  test('counts one failure, and keeps what was printed, for a command that does not', async () => {
    const result = await runGate(gate('lint', 'console.error("bad"); process.exitCode = 3'));
    expect(result).toMatchObject({ passed: 0, failed: 1, output: 'bad\n' });
  });
});

test('runLanes goes on after a failure, side by side, and gives the results in the order of the lanes', async () => {
  const ended: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'lanes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  // It ends when the other lane has: however busy the machine is.
  const wait = `setInterval(() => { if (require('fs').existsSync(${JSON.stringify(join(folder, 'good'))})) process.exit(); }, 20)`;
  const quick = [gate('bad', 'process.exitCode = 1'), gate('good', '')];
  const results = await runLanes([[gate('slow', wait)], quick], ({ name }) => {
    ended.push(name);
    writeFileSync(join(folder, name), '');
  });
  expect(results.map(({ name, failed }) => `${name} ${failed}`)).toEqual(['slow 0', 'bad 1', 'good 0']);
  expect(ended).toEqual(['bad', 'good', 'slow']);
});

describe('reportCounts', () => {
  const report = (counts: Partial<Record<string, unknown>>): string =>
    JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
      ...counts,
    });

  test.each([
    ['all well', report({}), 0, { passed: 5, failed: 0 }],
    ['a failed test', report({ numFailedTests: 2 }), 1, { passed: 5, failed: 2 }],
    ['a test left out', report({ numPendingTests: 1 }), 0, { passed: 5, failed: 1 }],
    ['a test to be written', report({ numTodoTests: 1 }), 0, { passed: 5, failed: 1 }],
    [
      'a file that does not load',
      report({
        testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no b.ts', assertionResults: [] }],
      }),
      1,
      { passed: 5, failed: 1, failures: ['a.test.ts\nno b.ts'] },
    ],
    ['a bad end for another reason', report({}), 1, { passed: 5, failed: 1 }],
    [
      'the name and the message of a test that failed, and nothing of the others',
      report({
        numFailedTests: 1,
        testResults: [
          {
            name: 'a.test.ts',
            status: 'failed',
            assertionResults: [
              { status: 'passed', fullName: 'one', failureMessages: [] },
              { status: 'failed', fullName: 'two', failureMessages: ['expected 1 to be 2'] },
            ],
          },
        ],
      }),
      1,
      { passed: 5, failed: 1, failures: ['a.test.ts: two (failed)\nexpected 1 to be 2'] },
    ],
  ])('%s', (_, text, exitCode, counts) => {
    expect(reportCounts(text, exitCode)).toEqual({ failures: [], ...counts });
  });
});

describe('what is printed', () => {
  const result = { name: 'lint', seconds: 3.21, output: 'a.ts: wrong\n', passed: 0, failed: 1 };

  test('a gate that fails shows what it printed; one that passes does not', () => {
    expect(gateReport(result)).toBe('FAILED lint           3.2 s   0 passed, 1 failed\n\na.ts: wrong\n');
    expect(gateReport({ ...result, passed: 1, failed: 0 })).toBe(
      'ok     lint           3.2 s   1 passed, 0 failed',
    );
  });

  test('a gate that knows what failed says that alone', () => {
    expect(gateReport({ ...result, failures: ['two\nexpected 1 to be 2'] })).toBe(
      'FAILED lint           3.2 s   0 passed, 1 failed\n\ntwo\nexpected 1 to be 2\n',
    );
  });

  test('the last line is the sum', () => {
    expect(summaryLine([result, { passed: 12, failed: 0 }])).toBe('12 passed, 1 failed');
  });
});
