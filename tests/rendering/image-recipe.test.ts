import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordinary, theme } from '../badges/badge-examples.ts';

const root = join(import.meta.dirname, '../..');
/** A copy of what draws images, and of what it draws with, that a test may change. */
const copy = mkdtempSync(join(tmpdir(), 'ithaque-recette '));

const copyKit = (): void => {
  for (const path of ['package.json', 'scripts', 'src'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  const copied = new Set(['satori', 'sharp', 'fontkit', 'minizlib', 'linebreak', '@shuding', '@fontsource']);
  for (const one of readdirSync(join(root, 'node_modules'))) {
    const from = join(root, 'node_modules', one);
    if (copied.has(one)) cpSync(from, join(packages, one), { recursive: true });
    else if (!one.startsWith('.')) symlinkSync(from, join(packages, one), 'junction');
  }
};

const job = { kind: 'badge', path: 'a.png', who: 'm-7k2q', content: ordinary, theme, format: 'link' };

/** What a badge of the copy is named in the cache, by a process of its own that may begin with something else. */
const nameAfter = (before = ''): string => {
  const keys = pathToFileURL(join(copy, 'scripts/rendering/image-key.ts')).href;
  const code = `${before}
    const { ImageKeys } = await import(${JSON.stringify(keys)});
    process.stdout.write(new ImageKeys().fileName(${JSON.stringify(job)}));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
};

/** What the badge is named in the copy as it is. */
let name = '';
beforeAll(() => {
  copyKit();
  name = nameAfter();
}, 60_000);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Holds that the badge has another name while a file of the copy is another, and its own once the file is as it was. */
const expectOtherName = (file: string, change: (path: string) => void): void => {
  const path = join(copy, file);
  const bytes = readFileSync(path);
  change(path);
  const other = nameAfter();
  writeFileSync(path, bytes);
  expect(other).not.toBe(name);
  expect(nameAfter()).toBe(name);
};
const withMore = (path: string): void => {
  appendFileSync(path, '\n');
};

const fonts = ['bricolage-grotesque', 'commissioner', 'atkinson-hyperlegible-next'].map(
  (family) => `node_modules/@fontsource/${family}/files/${family}-latin-ext-700-normal.woff`,
);

describe('the name of an image in the cache', () => {
  it.each([
    'scripts/rendering/image-job.ts',
    'scripts/rendering/layered-image.ts',
    'src/badges/badge.ts',
    'src/core/motif.ts',
    ...fonts,
  ])('is another with another byte in %s', (file) => {
    expectOtherName(file, withMore);
  });

  it('is another with another satori', () => {
    const satori = createRequire(join(copy, 'package.json')).resolve('satori');
    expectOtherName(relative(realpathSync(copy), satori), withMore);
  });

  it.each(['sharp', 'fontkit', 'minizlib', 'linebreak', '@shuding/opentype.js'])(
    'is another with another version of %s',
    (tool) => {
      expectOtherName(`node_modules/${tool}/package.json`, (path) => {
        const told = JSON.parse(readFileSync(path, 'utf8')) as object;
        writeFileSync(path, JSON.stringify({ ...told, version: '999.0.0' }));
      });
    },
  );

  it.each(['zlib', 'icu'])('is another where Node brings another %s', (library) => {
    const versions = `{ ...process.versions, ${library}: 'another' }`;
    const before = `Object.defineProperty(process, 'versions', { value: ${versions} });`;
    expect(nameAfter(before)).not.toBe(name);
  });

  it('is another where a company’s font holds other bytes', () => {
    const file = join(copy, 'company.woff');
    const module = pathToFileURL(join(copy, 'scripts/rendering/font-files.ts')).href;
    const company = JSON.stringify([{ regular: file, bold: file }]);
    const use = `const { companyFonts, useFonts } = await import(${JSON.stringify(module)});
      useFonts(companyFonts(${company}, '.'));`;
    const names = ['one font', 'the other'].map((bytes) => {
      writeFileSync(file, bytes);
      return nameAfter(use);
    });
    expect(new Set([...names, name]).size).toBe(3);
  });
});
