// Loaded before a command: writes what the process cost to the file that COST_FILE names, once it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cost = { peakMiB: maxRSS / 1024, cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env['COST_FILE'] ?? '', JSON.stringify(cost));
});
