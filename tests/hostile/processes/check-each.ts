// Checks the smallest company with one hostile file after the other planted in it, and tells what each cost.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../scripts/content-files/check-content.ts';
import { companyFiles } from '../../check/company/company-files.ts';
import { companyDay, companySettings } from '../../check/company/settings.ts';
import { corpus } from '../corpus.ts';
import type { Hostile } from '../hostile-file.ts';
import type { Outcome } from '../outcome.ts';

const root = mkdtempSync(join(tmpdir(), 'ithaque-hostile-'));

const write = (files: Hostile['files']): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

const remove = (files: Hostile['files'], kept: Hostile['files']): void => {
  for (const path of Object.keys(files)) if (!(path in kept)) rmSync(join(root, path));
  rmSync(join(root, 'src/content/__proto__'), { recursive: true, force: true });
};

const company = companyFiles();
const outcomes: Outcome[] = [];
write(company);
try {
  for (const { name, files } of corpus) {
    write(files);
    const started = process.cpuUsage();
    const { problems } = await checkContent({ root, settings: companySettings, today: companyDay });
    const { user, system } = process.cpuUsage(started);
    outcomes.push({
      name,
      cpuMilliseconds: (user + system) / 1000,
      problems: Object.values(
        Object.fromEntries(
          problems.map(({ id, severity, file, line = 0 }) => [
            `${id} ${file}:${line}`,
            { id, severity, file, line },
          ]),
        ),
      ),
      polluted: Object.keys(Object.prototype),
      ran: 'hostile' in globalThis,
    });
    remove(files, company);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(JSON.stringify({ outcomes, peakMiB: process.resourceUsage().maxRSS / 1024 }));
