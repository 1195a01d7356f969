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
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

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
      if (!existsSync(file)) return FAILED;
      const report = readFileSync(file, 'utf8');
      rmSync(file);
      return reportCounts(report, exitCode);
    },
  };
}

const FAILED: Counts = { passed: 0, failed: 1 };

/**
 * The counts of a Vitest JSON report. A test left out counts as failed, so does a file that could not be loaded,
 * and a run that ends badly for any other reason counts at least one failure.
 */
export function reportCounts(report: string, exitCode: number): Counts {
  const { testResults, ...numbers } = reportSchema.parse(JSON.parse(report));
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numbers.numFailedTests + numbers.numPendingTests + numbers.numTodoTests + unloaded.length;
  return { passed: numbers.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
