// Every verification of the kit, two at a time; none stops the others. The last line counts them.
import { runGates, type Gate } from './gates/gate.ts';
import { gateReport, summaryLine } from './gates/gate-report.ts';
import { npmGate } from './gates/npm-gate.ts';
import { vitestGate } from './gates/vitest-gate.ts';

/** The longest first, so that the short ones run beside it. */
const gates: readonly Gate[] = [
  vitestGate('site'),
  npmGate('format', 'format:check'),
  npmGate('lint', 'lint'),
  npmGate('unused', 'unused'),
  npmGate('types', 'types'),
  vitestGate('unit'),
  vitestGate('components'),
  vitestGate('checks'),
];

console.log('Verifications: the sites are built and looked at beside the others; a few minutes in all.\n');
const results = await runGates(gates, 2, (result) => {
  console.log(gateReport(result));
});
console.log(`\n${summaryLine(results)}`);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
