import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { checkContent, type CheckResult } from '../../../scripts/content-files/check-content.ts';
import { withAbsentNames } from '../../../scripts/proving/names-in-content.ts';
import type { Files } from './company-files.ts';
import { companyDay, companySettings } from './settings.ts';

/** The folder of this test file's company, and what is written there: only what changes is written again. */
const root = mkdtempSync(join(tmpdir(), 'ithaque-check-'));
const written = new Map<string, string | Uint8Array>();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** An empty folder of a wrong name would be a fault of the next company. */
const removeEmpty = (folder: string): void => {
  if (folder === root || readdirSync(folder).length > 0) return;
  rmSync(folder, { recursive: true });
  removeEmpty(dirname(folder));
};

const write = (files: Files): void => {
  for (const path of written.keys()) {
    if (path in files) continue;
    rmSync(join(root, path));
    written.delete(path);
    removeEmpty(dirname(join(root, path)));
  }
  for (const [path, text] of Object.entries(files)) {
    if (written.get(path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    written.set(path, text);
  }
};

interface Checked extends CheckResult {
  /** Time of one core. */
  readonly milliseconds: number;
}

let last: Promise<unknown> = Promise.resolve();

/** Checks a company written to a folder; one after the other, since they share it. */
export const checkedCompany = (
  files: Files,
  more: { production?: boolean; settings?: Partial<typeof companySettings>; today?: string } = {},
): Promise<Checked> => {
  const mine = last.then(async () => {
    write(files);
    const start = process.cpuUsage();
    const settings = { ...companySettings, ...more.settings };
    const options = { root, today: companyDay, ...more, settings };
    const checked = await checkContent(options);
    const { user, system } = process.cpuUsage(start);
    const result = await withAbsentNames(checked, options);
    return { ...result, milliseconds: (user + system) / 1000 };
  });
  last = mine.catch(() => undefined);
  return mine;
};
