import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../scripts/rendering/whole-file.ts';
import { diskTrouble } from '../../scripts/report/disk-trouble.ts';

test('a file where a folder is expected is named, with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    const file = join(folder, 'out');
    writeFileSync(file, 'mine');
    const error: unknown = await writeWhole(join(file, 'badges', 'a.png'), 'x').catch((one: unknown) => one);
    expect(diskTrouble(error, 'fr')).toMatchObject({ exit: 1 });
    expect(diskTrouble(error, 'fr')?.text).toMatch(/^.*out.*\nUn fichier s’y trouve/);
    expect(diskTrouble(error, 'fr')?.text).not.toContain('.part');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [
    "EACCES: permission denied, open '/srv/out/a.png.12-0a-b.part'",
    '/srv/out/a.png\nWriting there is refused',
  ],
  ["EROFS: read-only file system, mkdir '/srv/out'", '/srv/out\nWriting there is refused'],
  [
    '3 images failed for a reason of ours:\na.png: ENOSPC: no space left on device, write',
    'The disk is full',
  ],
  [
    "EROFS: read-only file system, open '/kit/.cache/images/ab.png.12-0a-b.part'",
    '/kit/.cache/images/ab.png\nThe cache cannot be written there',
  ],
  ["ENOTDIR: not a directory, mkdir '/kit/.cache/images'", '/kit/.cache/images\nThe cache cannot'],
  ["EISDIR: illegal operation on a directory, rename 'a' -> 'b'", 'a\nA file stands there'],
])('is known by its words, from another thread too: %s', (message, said) => {
  expect(diskTrouble(new Error(message), 'en')?.text.startsWith(said)).toBe(true);
});

test.each(['x is not a function', "ENOENT: no such file or directory, open '/a'", 'ERROR: nothing'])(
  'is nothing else: %s',
  (message) => {
    expect(diskTrouble(new Error(message), 'en')).toBeUndefined();
  },
);
