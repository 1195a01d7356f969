import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { companyFiles } from '../check/company/company-files.ts';
import { corpus } from './corpus.ts';
import type { Outcomes } from './outcome.ts';

const kit = join(import.meta.dirname, '../..');
const processes = join(import.meta.dirname, 'processes');

/** What anybody may wait for and any machine has. */
const BOUNDS = { cpuMilliseconds: 5000, peakMiB: 1024 };

const child = spawnSync(process.execPath, [join(processes, 'check-each.ts')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 ** 2,
});

describe('the check of one hostile file after the other', () => {
  const { outcomes, peakMiB } = JSON.parse(child.stdout || '{"outcomes":[]}') as Outcomes;
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.name, outcome]));

  test('comes to its end, within a memory that any machine has', () => {
    expect({ status: child.status, stderr: child.stderr }).toEqual({ status: 0, stderr: '' });
    expect(peakMiB).toBeLessThan(BOUNDS.peakMiB);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  test.each(corpus)('$name: $attack', ({ name, file, refused }) => {
    const outcome = outcomeOf.get(name);
    expect(outcome).toMatchObject({ ran: false, polluted: [] });
    expect(outcome?.cpuMilliseconds).toBeLessThan(BOUNDS.cpuMilliseconds);
    const errors = outcome?.problems.filter(({ severity }) => severity === 'error');
    if (refused) expect(errors).toContainEqual({ ...refused, severity: 'error', file });
    else expect(errors).toEqual([]);
  });
});

/** A project with every hostile file at once, but those that only a file of its own could undo. */
const planted = (root: string): void => {
  cpSync(join(kit, 'tests/fixtures/awkward-company/kit.config.ts'), join(root, 'kit.config.ts'));
  cpSync(join(kit, 'src/core'), join(root, 'src/core'), { recursive: true });
  symlinkSync(join(kit, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  for (const files of [companyFiles(), ...corpus.map((hostile) => hostile.files)]) {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
  }
};

describe('npm run check with every hostile file at once', () => {
  const root = mkdtempSync(join(tmpdir(), 'ithaque-hostile-all-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  planted(root);
  const cost = join(root, 'cost.json');
  const probe = pathToFileURL(join(processes, 'tell-cost.ts')).href;
  const words = [
    '--import',
    probe,
    join(kit, 'scripts/check.ts'),
    '--today',
    '2026-11-21',
    '--project',
    root,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    env: { ...process.env, COST_FILE: cost, DEBUG: '1' },
  });

  test('fails with words, and without a stack', () => {
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).not.toMatch(/node:internal|^\s+at .*:\d+:\d+\)?$/m);
  });

  test('names every refused file', () => {
    const named = (file: string, line: number): boolean =>
      stdout.includes(`${file.replace(/\p{Cf}/gu, '\uFFFD')}:${line}:`);
    const unnamed = corpus.filter(({ file, refused }) => refused && !named(file, refused.line));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  test('shows nothing that would act on a terminal', () => {
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('costs little', () => {
    const { cpuMilliseconds, peakMiB } = JSON.parse(readFileSync(cost, 'utf8')) as Record<string, number>;
    expect(peakMiB).toBeLessThan(BOUNDS.peakMiB);
    expect(cpuMilliseconds).toBeLessThan(2 * BOUNDS.cpuMilliseconds);
  });
});
