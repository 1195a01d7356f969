import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../scripts/building/replace-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ithaque remplacé-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const folderWith = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  return path;
};
const shown = (): string => readFileSync(join(folder, 'dist', 'index.html'), 'utf8');

describe('replaceFolder', () => {
  it('puts the new folder in the place of the old one, and leaves nothing beside it', async () => {
    folderWith('dist', 'old');
    writeFileSync(join(folder, 'dist', 'gone.html'), 'a page of the old site');
    await replaceFolder(folderWith('fresh', 'new'), join(folder, 'dist'));
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  });

  it('makes the folder when there was none', async () => {
    await replaceFolder(folderWith('fresh', 'new'), join(folder, 'dist'));
    expect(shown()).toBe('new');
  });

  it('brings the old folder back when the new one cannot be put in place', async () => {
    folderWith('dist', 'old');
    await expect(replaceFolder(join(folder, 'missing'), join(folder, 'dist'))).rejects.toThrow(/ENOENT/);
    expect(shown()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
