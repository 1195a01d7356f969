import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectSettings } from '../../scripts/content-files/project-settings.ts';
import type { Settings } from '../../src/core/settings.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the awkward company that a test may change, removed when the test ends. */
export async function companyCopy(): Promise<{ root: string; settings: Settings }> {
  const root = mkdtempSync(join(tmpdir(), 'ithaque-retrait '));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync(join(ROOT, 'tests/fixtures/awkward-company'), root, { recursive: true });
  symlinkSync(join(ROOT, 'src/core'), join(root, 'src/core'));
  const read = await projectSettings(root);
  if (!('settings' in read)) throw new Error('The awkward company has no settings.');
  return { root, settings: read.settings };
}
