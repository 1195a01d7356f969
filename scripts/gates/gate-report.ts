import type { Counts, GateResult } from './gate.ts';

/** The line of one gate, told as soon as it ends; what failed follows, or else all it printed. */
export function gateReport({ name, passed, failed, failures = [], seconds, output }: GateResult): string {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  const line = `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)}${time}   ${countsLine({ passed, failed })}`;
  if (failed === 0) return line;
  const told = failures.length > 0 ? failures.join('\n\n') : output;
  return `${line}\n\n${told.trimEnd()}\n`;
}

/** `128 passed, 0 failed`: the sum of all gates, and the last line of `npm test`. */
export function summaryLine(results: readonly Counts[]): string {
  const sum = (count: (result: Counts) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return countsLine({ passed: sum((result) => result.passed), failed: sum((result) => result.failed) });
}

function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
