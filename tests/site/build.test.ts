import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { plant, refused } from '../hostile/plant.ts';
import { TODAY } from './builds.ts';
import { filesOf } from './site.ts';

const awkward = inject('sites').find((site) => site.name === 'awkward company');
if (!awkward) throw new Error('The awkward company was not built.');
const kit = join(awkward.dir, '..');

const build = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/build.ts', '--today', TODAY, ...words], {
    cwd: kit,
    encoding: 'utf8',
    // What Vitest says of itself would be taken for a development server by the pages.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, DEV: undefined, MODE: undefined },
  });

const bytesOf = (folder: string): Map<string, string> =>
  new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));

describe('npm run build', () => {
  it('gives the same bytes for the same content and day, the cache gone or not', () => {
    const before = bytesOf(awkward.dir);
    rmSync(join(kit, '.cache', 'images'), { recursive: true, force: true });
    const again = build('--out', 'dist-again');
    expect(again.status, again.stderr).toBe(0);
    const after = bytesOf(join(kit, 'dist-again'));
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    expect([...after].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)).toEqual(
      [],
    );
    rmSync(join(kit, 'dist-again'), { recursive: true });
  });

  it('leaves the last good site in place when the content has a fault, and says where it is', () => {
    const home = join(kit, 'src', 'content', 'pages', 'fr', 'home.mdx');
    const good = readFileSync(home, 'utf8');
    const before = bytesOf(awkward.dir);
    writeFileSync(home, good.replace(/^title:/m, 'titel:'));
    try {
      const failed = build();
      expect(failed.status).toBe(1);
      expect(failed.stderr).toMatch(/src\/content\/pages\/fr\/home\.mdx:2:1/);
      expect(failed.stderr).toMatch(/Vouliez-vous dire «\stitle\s»/);
      expect(failed.stderr).toContain('le site précédent reste en place');
      expect(bytesOf(awkward.dir)).toEqual(before);
    } finally {
      writeFileSync(home, good);
    }
  });

  it('refuses every hostile file at once, with its file and line and without a stack', () => {
    const good = join(kit, '.cache', 'good');
    const written = ['src/content', 'private', 'public'];
    for (const path of written) cpSync(join(kit, path), join(good, path), { recursive: true });
    try {
      plant(kit, refused);
      const failed = build();
      expect(failed.status).toBe(1);
      expect(failed.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      const said = failed.stderr.replaceAll('\uFFFD', '');
      const unnamed = refused.filter(
        ({ file, refused: told }) => !said.includes(`${file.replace(/\p{Cf}/gu, '')}:${told?.line}:`),
      );
      expect(unnamed.map(({ name }) => name)).toEqual([]);
    } finally {
      for (const path of written) {
        rmSync(join(kit, path), { recursive: true });
        cpSync(join(good, path), join(kit, path), { recursive: true });
      }
      rmSync(good, { recursive: true });
    }
  });

  it('ends with what it built', () => {
    const done = build('--locale', 'en', '--out', 'dist-summary');
    rmSync(join(kit, 'dist-summary'), { recursive: true, force: true });
    expect(done.stdout).toMatch(/Site built in [\d.]+ s in .*dist-summary/);
    expect(done.stdout).toMatch(/\d+ pages, \d+ images \(\d+ drawn, \d+ from the cache\)/);
    expect(done.stdout).toMatch(/Search index: \d+ pages, \d+ kB/);
  });

  it('refuses an option it does not know with exit code 2', () => {
    const wrong = build('--tomorrow');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('--tomorrow');
    expect(wrong.stderr).not.toContain('    at ');
  });
});
