import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content-files/check-content.ts';
import { KeptFiles } from '../../scripts/content-files/kept-files.ts';
import { companyFiles, plainPicture } from './company/company-files.ts';
import { companyDay, companySettings } from './company/settings.ts';

const root = mkdtempSync(join(tmpdir(), 'ithaque-kept-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const company = Object.entries(companyFiles());
const paths = company.map(([path]) => path);
const folders = [...new Set(paths.map((path) => dirname(path)))];

const writeCompany = (): void => {
  for (const folder of ['src', 'private', 'public', 'aside'])
    rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, bytes] of company) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
};

/** Does something to a file or a folder, and gives the paths that a watcher tells. */
type Hand = (path: string) => readonly string[];

const edit =
  (change: (text: string) => string): Hand =>
  (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return [];
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return [path];
  };
const put = (path: string, bytes: string | Uint8Array): readonly string[] => {
  if (!existsSync(dirname(join(root, path)))) return [];
  writeFileSync(join(root, path), bytes);
  return [path];
};
const move = (from: string, to: string): readonly string[] => {
  if (!existsSync(join(root, from)) || existsSync(join(root, to))) return [];
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
  return [from, to];
};

const hands: Readonly<Record<string, Hand>> = {
  misspellAKey: edit((text) => text.replace(/^(\w+):/m, '$1s:')),
  changeAName: edit((text) => text.replace(/[a-z]-[a-z]/, 'x')),
  cutShort: edit((text) => text.slice(0, text.length / 2)),
  addALink: edit((text) => `${text}\n[Un lien](/nulle-part/) ![Un banc](../images/banc.png)\n`),
  remove: (path) => {
    rmSync(join(root, path), { force: true });
    return [path];
  },
  rename: (path) =>
    move(
      path,
      path.replace(/[^/]+$/, (name) => `autre-${name}`),
    ),
  renameBack: (path) =>
    move(
      path.replace(/[^/]+$/, (name) => `autre-${name}`),
      path,
    ),
  putBack: (path) => put(path, companyFiles()[path] ?? ''),
  addAPicture: (path) => put(join(dirname(path), 'm-7k2q.png'), plainPicture),
  spoilAPicture: (path) => put(join(dirname(path), 'm-7k2q.png'), 'no picture'),
  copyBeside: (path) => {
    if (!existsSync(join(root, path))) return [];
    const copy = path.replace(/[^/.]+(?=\.\w+$)/, 'm-zz9z');
    cpSync(join(root, path), join(root, copy));
    return [copy];
  },
};

const atFile = fc.record({ hand: fc.constantFrom(...Object.keys(hands)), path: fc.constantFrom(...paths) });
const atFolder = fc.record({
  hand: fc.constantFrom('take', 'bringBackChanged'),
  path: fc.constantFrom(...folders),
});
/** A folder that goes, and one that comes back with a file changed where nobody watched. */
const folderHands: Readonly<Record<string, Hand>> = {
  take: (path) => move(path, join('aside', path)),
  bringBackChanged: (path) => {
    move(path, join('aside', path));
    for (const held of paths.filter((one) => dirname(one) === path))
      hands['misspellAKey']?.(join('aside', held));
    return move(join('aside', path), path);
  },
};

test('whatever people do to the files, a check that keeps what it read says what a first check says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 4, arbitrary: atFile }, atFolder), { maxLength: 8 }),
      async (done) => {
        writeCompany();
        const kept = new KeptFiles(root);
        const asked = { root, settings: companySettings, today: companyDay };
        await checkContent({ ...asked, kept });
        for (const { hand, path } of done) {
          for (const told of (hands[hand] ?? folderHands[hand])?.(path) ?? []) kept.forget(join(root, told));
          expect(await checkContent({ ...asked, kept })).toEqual(await checkContent(asked));
        }
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);
