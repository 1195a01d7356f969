import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftOvers } from '../../scripts/building/own-folder.ts';
import { mendFolder, replaceFolder } from '../../scripts/building/replace-folder.ts';

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

  it('copies a folder of another volume before it touches the old one', async () => {
    folderWith('dist', 'old');
    await replaceFolder(folderWith('fresh', 'new'), join(folder, 'dist'), () => Promise.resolve(false));
    expect(shown()).toBe('new');
    expect(readdirSync(folder).toSorted()).toEqual(['dist', 'fresh']);
  });

  it('makes the folders around the new one', async () => {
    await replaceFolder(folderWith('fresh', 'new'), join(folder, 'a', 'b', 'dist'));
    expect(readdirSync(join(folder, 'a', 'b', 'dist'))).toEqual(['index.html']);
  });

  it('brings the old folder back when the new one cannot be put in place', async () => {
    folderWith('dist', 'old');
    await expect(replaceFolder(join(folder, 'missing'), join(folder, 'dist'))).rejects.toThrow(/ENOENT/);
    expect(shown()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

/** A process that has ended, as a killed build has. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('mendFolder', () => {
  it('brings back what a build killed in its last step had moved aside', async () => {
    folderWith(`.dist-old-${gone()}`, 'old');
    folderWith(`.dist-new-${gone()}`, 'half');
    await mendFolder(join(folder, 'dist'));
    expect(shown()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('removes it when the new one was in place', async () => {
    folderWith(`.dist-old-${gone()}`, 'old');
    folderWith('dist', 'new');
    await mendFolder(join(folder, 'dist'));
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('removeLeftOvers', () => {
  it('removes what dead builds left, not what a living one writes, nor what is no build’s', async () => {
    const kept = [`build-${process.ppid}`, 'build-notes', 'images'];
    for (const name of [`build-${gone()}`, `pictures-${gone()}`, ...kept]) folderWith(name, '');
    await removeLeftOvers(folder);
    expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
  });
});
