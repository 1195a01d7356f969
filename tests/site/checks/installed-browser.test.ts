import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installedBrowser } from '../browsers/installed.ts';

/** A folder that holds a file of that name, removed when the test ends. */
function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'navigateur '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test('CHROME_PATH comes first', () => {
  const chosen = join(folderWith('my-chrome'), 'my-chrome');
  expect(installedBrowser({ CHROME_PATH: chosen, PATH: folderWith('chromium') }, 'linux')).toBe(chosen);
});

test('a CHROME_PATH that leads nowhere is an error that says so', () => {
  expect(() => installedBrowser({ CHROME_PATH: '/no/such/chrome' }, 'linux')).toThrow(
    'CHROME_PATH names "/no/such/chrome", which does not exist. Correct it, or unset it.',
  );
});

test('on Linux, the folders of PATH are searched; without a browser there is none', () => {
  const folder = folderWith('chromium');
  expect(installedBrowser({ PATH: ['/no/such/folder', folder].join(delimiter) }, 'linux')).toBe(
    join(folder, 'chromium'),
  );
  expect(installedBrowser({ PATH: '/no/such/folder' }, 'linux')).toBeUndefined();
});

test('on Windows, the folders of programs are searched, and may be missing', () => {
  expect(installedBrowser({}, 'win32')).toBeUndefined();
});
