import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writtenLocales } from '../../scripts/content-files/settings-source.ts';
import { languagesOf, siteLanguages } from '../../scripts/report/languages.ts';

const kit = join(import.meta.dirname, '../..');
const core = pathToFileURL(join(kit, 'src/core/settings.ts')).href;
const english = readFileSync(join(kit, 'kit.config.ts'), 'utf8')
  .replace("'./src/core/settings.ts'", JSON.stringify(core))
  .replace("locales: ['fr', 'en'],\n  defaultLocale: 'fr'", "locales: ['en'],\n  defaultLocale: 'en'");
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'english '));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test.each([
  [['fr', 'en'], 'fr', ['fr', 'en']],
  [['fr', 'en'], 'en', ['en', 'fr']],
  [['en'], 'en', ['en']],
  [['en-GB', 'fr'], 'en-GB', ['en', 'fr']],
  [['de', 'fr'], 'de', ['fr']],
  [['de'], 'de', ['en', 'fr']],
])('a site in %j, %s first, is spoken to in %j', (locales, defaultLocale, languages) => {
  expect(siteLanguages({ locales, defaultLocale })).toEqual(languages);
});

test('a flag goes before the settings; one that names no language of the commands does not', () => {
  const read = { faults: [], locales: ['en'] };
  expect(languagesOf(['--locale', 'fr'], read)).toEqual(['fr']);
  expect(languagesOf(['--locale', 'de', '--jsn'], read)).toEqual(['en']);
  expect(languagesOf([], { missing: 'kit.config.ts', locales: [] })).toEqual(['en', 'fr']);
});

test.each([
  ["locales: ['fr', 'en'], defaultLocale: 'en'", ['en', 'fr', 'en']],
  ["  // defaultLocale: 'fr',\n  locales: ['en'],", ['en']],
  ["locales: ['en'], defaultLocale: 'fr',", ['en', 'fr']],
  ['locales: [en], defaultLocale: en', ['en', 'en']],
  ["defaultLocale: 'en'", ['en']],
  ['title: 1', []],
])('faulty settings that hold %j name their languages', (text, locales) => {
  expect(writtenLocales(text)).toEqual(locales);
});

const run = (name: string, settings: string, ...words: string[]): string => {
  writeFileSync(join(root, 'kit.config.ts'), settings);
  const { stdout, stderr } = spawnSync(process.execPath, [join(kit, `scripts/${name}.ts`), ...words], {
    encoding: 'utf8',
    cwd: root,
  });
  return stdout + stderr;
};

test.each([
  ['check', [], 'Everything is fine.'],
  ['report', ['--today', '2026-11-21'], '21 November 2026'],
  ['newsletter', ['7', '--locale', 'de'], 'There is no issue yet'],
  ['check', ['--jsn'], 'Did you mean “--json”?'],
  ['check', ['--locale', 'de'], '--locale de: fr or en.'],
  ['import', ['mentors.csv'], 'mentors.csv does not exist.'],
  ['withdraw', ['Jeanne'], '“Jeanne” is not the id of a person, such as m-7k2q.'],
  ['withdraw', ['m-7k2q', '--purpose', 'phot'], '--purpose phot: unknown. Did you mean photo?'],
  ['withdraw-verify', ['Jeanne'], '“Jeanne” is not the id of a person'],
  ['translated', ['--help'], 'Usage: npm run translated'],
])('an English company hears English alone: npm run %s %j', { timeout: 60_000 }, (name, words, told) => {
  const said = run(name, english, ...words);
  expect(said).toContain(told);
  expect(said).not.toMatch(/Utilisation|Il n’y a|Vouliez|inconnu|personne|Tout va bien/);
});

test('settings that nothing exports are told in their language', () => {
  const said = run('check', english.replace('export default ', ''));
  expect(said).toMatch(/^There are no settings: .*kit\.config\.ts is missing or does not export defineKit/);
  expect(said).not.toContain('réglages');
});

test.each([
  [
    'a country that the kit has no texts of',
    "locales: ['en']",
    "locales: ['en-GB']",
    'Write “en”, which it has, or',
  ],
  ['a language that is left behind', "defaultLocale: 'en'", "defaultLocale: 'fr'", 'is not one of locales'],
  ['a comma forgotten', "base: '/',", "base: '/'", 'a comma or a quotation mark'],
])('faulty settings are told in their language: %s', (_what, written, wrong, told) => {
  const said = run('check', english.replace(written, wrong));
  expect(said).toContain('The settings of kit.config.ts do not fit:');
  expect(said).toContain(told);
  expect(said).not.toContain('réglages');
});
