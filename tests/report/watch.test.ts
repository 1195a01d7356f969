import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { atEachChange } from '../../scripts/report/watch.ts';

const root = mkdtempSync(join(tmpdir(), 'ithaque-watch-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('tells a change at any depth, in a folder that came later, and in one that came back', async () => {
  const told = new Set<string | undefined>();
  mkdirSync(join(root, 'skills', 'fr'), { recursive: true });
  void atEachChange([root], (changed) => {
    for (const file of changed) told.add(file);
    return Promise.resolve();
  });
  const writes = async (...path: string[]): Promise<void> => {
    const file = join(root, ...path);
    writeFileSync(file, 'label: É\n');
    await vi.waitFor(
      () => {
        expect(told).toContain(file);
      },
      { timeout: 10_000, interval: 20 },
    );
    told.clear();
  };
  const comes = async (...path: string[]): Promise<void> => {
    const folder = join(root, ...path);
    mkdirSync(folder, { recursive: true });
    await vi.waitFor(
      () => {
        expect([...told].some((file) => file?.startsWith(join(root, path[0] ?? '')))).toBe(true);
      },
      { timeout: 10_000, interval: 20 },
    );
    told.clear();
  };

  await writes('skills', 'fr', 'ecoute.yaml');
  await comes('events', 'fr');
  await writes('events', 'fr', 'atelier.yaml');
  rmSync(join(root, 'events'), { recursive: true });
  await comes('events', 'fr');
  await writes('events', 'fr', 'atelier.yaml');
});
