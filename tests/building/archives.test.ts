import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import settings from '../../kit.config.ts';
import { archiveBytes, archives, writeArchives } from '../../scripts/building/archives.ts';
import { imageJobs } from '../../scripts/building/image-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { publish } from '../../src/core/published.ts';

const root = join(import.meta.dirname, '../..');
const { kit } = await readKit(root, settings);
const published = publish(kit, '2026-11-21');

test('each badge has a ZIP of its twelve pictures in each language, under names that tell what they are', () => {
  const own = archives(published).filter(({ path }) => path.startsWith('badges/m-7k2q/'));
  const [fr, en] = ['badges/m-7k2q/reference.zip', 'badges/m-7k2q/en/reference.zip'].map((path) =>
    own.find((one) => one.path === path),
  );
  expect(fr?.files.map((one) => one.name)).toContain('mentore-reference-grand-relais-lien.png');
  expect(fr?.files).toHaveLength(12);
  expect(en?.files.map((one) => one.name).join(' ')).toMatch(/-link\.png .*-emblem\.svg$/);
});

test.each([
  ['logos/grand-relais.zip', 'grand-relais-dessin-et-nom-en-ligne-fond-sombre.svg'],
  ['logos/grand-relais/en.zip', 'grand-relais-mark-and-name-horizontal-dark-background.svg'],
  ['logos/site/logo.zip', 'le-mentorat-dessin-seul-en-blanc-512.png'],
  ['logos/site/logo/en.zip', 'mentoring-mark-alone-white-512.png'],
])('each logo has a ZIP of all its files in each language: %s', (path, name) => {
  const [own] = archives(published).filter((one) => one.path === path);
  const names = own?.files.map((one) => one.name);
  expect(names).toContain(name);
  expect(new Set(names).size).toBe(36);
});

test('every file of a ZIP is drawn by the build', () => {
  const drawn = new Set(imageJobs(published, root).map((job) => job.path));
  const missing = archives(published).flatMap(({ files }) => files.filter(({ path }) => !drawn.has(path)));
  expect(missing).toEqual([]);
});

test('a ZIP holds the files as they are, and is the same bytes each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'archives-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [archive] = archives(published);
  if (!archive) throw new Error('no archive');
  for (const { path, name } of archive.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `picture ${name}`);
  }
  const bytes = async (): Promise<Buffer> => {
    await writeArchives(folder, [archive]);
    return readFileSync(join(folder, archive.path));
  };
  const first = await bytes();
  const held = Object.entries(unzipSync(first)).map(([name, content]) => [name, strFromU8(content)]);
  expect(held).toEqual(archive.files.map(({ name }) => [name, `picture ${name}`]));
  expect(await bytes()).toEqual(first);
});

test('files of a ZIP with one name are all there', async () => {
  const files = ['a', 'b', 'c'].map((path) => ({ path, name: 'image.png' }));
  const bytes = await archiveBytes({ path: 'x.zip', files }, (path) => Promise.resolve(Buffer.from(path)));
  const held = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(held).toEqual([
    ['image.png', 'a'],
    ['image-2.png', 'b'],
    ['image-3.png', 'c'],
  ]);
});
