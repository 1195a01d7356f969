import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Counts, Gate } from './gate.ts';

const REPORTS = join(import.meta.dirname, '../../.cache/tests');

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});
type Report = z.infer<typeof reportSchema>;

/** A Vitest project of vitest.config.ts as a gate: it counts as many tests as its report tells. */
export function vitestGate(project: string): Gate {
  // Of this process: two runs side by side do not read each other's report.
  const file = join(REPORTS, `${project}-${process.pid}.json`);
  return {
    name: project,
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    counts: (exitCode) => {
      if (!existsSync(file)) return { passed: 0, failed: 1 };
      const report = readFileSync(file, 'utf8');
      rmSync(file);
      return reportCounts(report, exitCode);
    },
  };
}

/**
 * The counts of a Vitest JSON report, and what failed with its message. A test left out counts as failed, so does a
 * file that could not be loaded, and a run that ends badly for any other reason counts at least one failure.
 */
export function reportCounts(report: string, exitCode: number): Counts {
  const { testResults, ...numbers } = reportSchema.parse(JSON.parse(report));
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numbers.numFailedTests + numbers.numPendingTests + numbers.numTodoTests + unloaded.length;
  return {
    passed: numbers.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    failures: failuresOf(testResults),
  };
}

function failuresOf(files: Report['testResults']): string[] {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const bad = assertionResults.filter((test) => test.status !== 'passed');
    if (bad.length === 0) return status === 'failed' ? [[name, message ?? ''].join('\n')] : [];
    return bad.map((test) =>
      [`${name}: ${test.fullName} (${test.status})`, ...(test.failureMessages ?? [])].join('\n'),
    );
  });
}
