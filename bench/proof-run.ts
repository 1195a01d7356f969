// Proves withdrawals over copies of a project's built page: `node bench/proof-run.ts . dist/index.html 10000`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectSettings } from '../scripts/content-files/project-settings.ts';
import { readKit } from '../scripts/content-files/read-kit.ts';
import { proveAbsence } from '../scripts/proving/build-proof.ts';

const [project = '.', page = '', pages = '10000'] = process.argv.slice(2);
const root = resolve(project);
const folder = mkdtempSync(join(tmpdir(), 'ithaque-proof-'));
try {
  const html = readFileSync(page, 'utf8');
  for (let index = 0; index < Number(pages); index += 1) {
    const to = join(folder, String(index % 100), String(index));
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, 'index.html'), html.replace('<title>', `<title>${index} `));
  }
  const read = await projectSettings(root);
  if (!('settings' in read)) throw new Error(`${root} is no project.`);
  const { kit } = await readKit(root, read.settings);
  const [before, started] = [process.cpuUsage(), performance.now()];
  const { people } = await proveAbsence(kit, { root, today: '2026-11-21' }, folder);
  const { user, system } = process.cpuUsage(before);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round((performance.now() - started) / 10) / 100;
  console.log(
    JSON.stringify({
      pages: Number(pages),
      kB: Math.round(html.length / 1000),
      people,
      seconds,
      cpuSeconds: (user + system) / 1e6,
      peakMiB,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
