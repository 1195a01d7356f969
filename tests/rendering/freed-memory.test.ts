import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { freedMemory } from '../../scripts/rendering/freed-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'ithaque-mémoire rendue-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const source = pathToFileURL(join(import.meta.dirname, '../../scripts/rendering/freed-memory.ts')).href;
const command = join(folder, 'commande à nous.mjs');
writeFileSync(
  command,
  `import { returnFreedMemory } from ${JSON.stringify(source)};
returnFreedMemory();
console.log(JSON.stringify([process.env.MALLOC_MMAP_THRESHOLD_, process.argv.slice(2), process.execArgv]));
process.exitCode = 7;
`,
);

const run = (env: NodeJS.ProcessEnv): { readonly said: unknown; readonly status: number | null } => {
  const words = ['--no-deprecation', command, '--out', 'un dossier', ''];
  const { stdout, status } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  return { said: JSON.parse(stdout), status };
};

const { MALLOC_MMAP_THRESHOLD_: _, ...bare } = process.env;
const words = [['--out', 'un dossier', ''], ['--no-deprecation']];

test('a command begins anew once, with its words, its flags and its exit code', () => {
  const set = process.platform === 'linux' ? freedMemory.MALLOC_MMAP_THRESHOLD_ : null;
  expect(run(bare)).toEqual({ said: [set, ...words], status: 7 });
});

test('what whoever runs it chose is kept', () => {
  expect(run({ ...bare, MALLOC_MMAP_THRESHOLD_: '1000000' })).toEqual({
    said: ['1000000', ...words],
    status: 7,
  });
});
