import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Misuse } from '../../scripts/report/misuse.ts';
import { serveOptions } from '../../scripts/serving/serve-command.ts';

const SERVE = join(import.meta.dirname, '../../scripts/serve.ts');

describe('serveOptions', () => {
  test('has defaults, and takes a folder and a port', () => {
    expect(serveOptions([])).toEqual({ dir: 'dist', port: 4321 });
    expect(serveOptions(['--dir', 'out', '--port', '8080'])).toEqual({ dir: 'out', port: 8080 });
  });

  test.each([
    [['--port', 'http']],
    [['--port', '70000']],
    [['--port', '-1']],
    [['--prot', '80']],
    [['dist']],
  ])('refuses %j', (args) => {
    expect(() => serveOptions(args)).toThrow(Misuse);
  });
});

describe('npm run serve', () => {
  test('without a built site: says what to run, in both languages, and exits with 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [SERVE, '--dir', 'no-such-folder'], {
      encoding: 'utf8',
    });
    expect(stderr.replaceAll('\u00a0', ' ')).toBe(
      "Aucun site dans « no-such-folder ». Lancez d'abord : npm run build\n" +
        'No site in "no-such-folder". First run: npm run build\n',
    );
    expect(status).toBe(2);
  });

  test('says the address in both languages, and ends well on Ctrl-C', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'site '));
    onTestFinished(() => {
      rmSync(dir, { recursive: true, force: true });
    });
    writeFileSync(join(dir, 'index.html'), '<h1>Accueil</h1>');
    const server = spawn(process.execPath, [SERVE, '--dir', dir, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('to stop')) server.kill('SIGINT');
    });
    const [code] = (await once(server, 'close')) as [number | null];
    expect(said).toMatch(
      /servi à l’adresse http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl-C pour arrêter\)\n.*http:\/\/127/u,
    );
    // Windows has no signals: there, a process asked to stop is ended from outside.
    expect(code).toBe(process.platform === 'win32' ? null : 0);
  });
});
