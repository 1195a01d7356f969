// Every verification of the kit, in two lanes side by side; none stops the others. The last line counts them.
import { runLanes } from './gates/gate.ts';
import { gateReport, summaryLine } from './gates/gate-report.ts';
import { npmGate } from './gates/npm-gate.ts';
import { vitestGate } from './gates/vitest-gate.ts';

// The sites take as long as all the others together. Lint and types share what `astro sync` writes: one lane.
const lanes = [
  [vitestGate('site'), vitestGate('components'), vitestGate('checks')],
  [
    npmGate('format', 'format:check'),
    npmGate('lint', 'lint'),
    npmGate('unused', 'unused'),
    npmGate('types', 'types'),
    vitestGate('unit'),
  ],
];

console.log('Verifications: the sites are built and looked at beside the others; a few minutes in all.\n');
const results = await runLanes(lanes, (result) => {
  console.log(gateReport(result));
});
console.log(`\n${summaryLine(results)}`);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
