import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grownCompany } from './grown-company.ts';
import { watchCost, type WatchCost } from './watch-cost.ts';

const kit = join(import.meta.dirname, '../..');
const probe = pathToFileURL(join(kit, 'tests/hostile/processes/tell-cost.ts')).href;

/** What checking a company cost: the whole process of `npm run check`, from its start to its end. */
export interface CheckCost {
  readonly files: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

const written = (root: string, mentors: number, pages: number): number => {
  const files = Object.entries(grownCompany(mentors, pages));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const settings = readFileSync(join(kit, 'tests/fixtures/awkward-company/kit.config.ts'), 'utf8');
  writeFileSync(join(root, 'kit.config.ts'), settings.replace("id: 'patience'", "id: 'attention'"));
  cpSync(join(kit, 'src/core'), join(root, 'src/core'), { recursive: true });
  symlinkSync(join(kit, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  return files.length;
};

const oneRun = (root: string, files: number): CheckCost => {
  const cost = join(root, 'cost.json');
  const words = [
    '--import',
    probe,
    join(kit, 'scripts/check.ts'),
    '--today',
    '2026-11-21',
    '--project',
    root,
  ];
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    env: { ...process.env, COST_FILE: cost },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The company does not pass the check:\n${stdout.slice(0, 2000)}`);
  const { cpuMilliseconds, peakMiB } = JSON.parse(readFileSync(cost, 'utf8')) as Record<string, number>;
  const round = (value = 0): number => Math.round(value * 100) / 100;
  return {
    files,
    seconds: round(seconds),
    cpuSeconds: round((cpuMilliseconds ?? 0) / 1000),
    peakMiB: Math.round(peakMiB ?? 0),
  };
};

export interface CheckCosts {
  readonly once: readonly CheckCost[];
  readonly watching: WatchCost;
}

/** Checks a company of that size as often as asked, in a process of its own each time, then watches it. */
export const checkCosts = async (mentors: number, pages: number, runs: number): Promise<CheckCosts> => {
  const root = mkdtempSync(join(tmpdir(), 'ithaque-bench-'));
  try {
    const files = written(root, mentors, pages);
    const once = Array.from({ length: runs }, () => oneRun(root, files));
    return { once, watching: await watchCost(root, 20) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
