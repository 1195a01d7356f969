import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import settings from '../../kit.config.ts';
import { charterSeal } from '../../scripts/content-files/charter-seal.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { buildSite } from './builds.ts';
import { alternateDefects, headDefects, sharedTitles, untranslatedPages } from './checks/head.ts';
import { brokenLinks } from './checks/links.ts';
import { invalidHtml } from './checks/validity.ts';
import { firstFindings } from './findings.ts';
import { attribute, textOf } from './html.ts';
import { pagesOf, type BuiltPage } from './pages.ts';
import type { BuiltSite } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITES = join(ROOT, '.cache/sites');

/** The first English file of each collection, and those that others lean on. */
const without = [
  ...readdirSync(join(ROOT, 'src/content')).flatMap((name) => {
    const files = name === 'pages' ? [] : englishFiles(name).slice(0, 1);
    return files.map((file) => `${name}/en/${file}`);
  }),
  'badges/en/engagement.yaml',
  'charter/en/2-0.yaml',
  'mentors/en/m-2t6h.md',
  'mentors/en/m-7x9d.md',
  'programmes/en/rebours.mdx',
  ...englishFiles('pages').map((file) => `pages/en/${file}`),
].filter((path, index, all) => all.indexOf(path) === index);

function englishFiles(name: string): string[] {
  const folder = join(ROOT, 'src/content', name);
  return readdirSync(folder).includes('en') ? readdirSync(join(folder, 'en')).toSorted() : [];
}

/** Takes the translations away; a version of the charter is sealed with its own, and is sealed anew. */
const untranslate = async (root: string): Promise<void> => {
  for (const path of without) rmSync(join(root, 'src/content', path));
  const { kit } = await readKit(root, settings);
  for (const { id, file } of kit.charter.filter(({ locale }) => locale === settings.defaultLocale)) {
    const seal = charterSeal(kit.charter.filter((one) => one.id === id));
    writeFileSync(
      join(root, file),
      readFileSync(join(root, file), 'utf8').replace(/^seal:.*$/m, `seal: "${seal}"`),
    );
  }
};

let folder: string;
let site: BuiltSite;
let pages: BuiltPage[];
beforeAll(async () => {
  mkdirSync(SITES, { recursive: true });
  folder = mkdtempSync(join(SITES, 'half-'));
  site = await buildSite({ name: 'half translated', folder: 'kit', changed: untranslate }, folder);
  pages = pagesOf(site);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = (file: string): BuiltPage => {
  const found = pages.find((one) => one.file === `${file}/index.html`);
  if (!found) throw new Error(`No page ${file}.`);
  return found;
};
const mainText = (file: string): string => textOf(page(file).root.querySelector('main'));
const hreflangs = (file: string): (string | undefined)[] =>
  page(file)
    .root.querySelectorAll('link[hreflang]')
    .map((link) => attribute(link, 'hreflang'));
const languageSwitch = (file: string): string[] =>
  page(file)
    .root.querySelectorAll('.tools > a')
    .map((link) => `${textOf(link)}: ${attribute(link, 'href') ?? ''}`);

describe('a company that has translated half of its content', () => {
  test('has sound pages, and no link to what is not there', async () => {
    const unwritten = new Set(pages.filter(isUnwritten).map(({ file }) => file));
    const alternates = alternateDefects(pages).filter((found) => !unwritten.has(found.split(':')[0] ?? ''));
    const invalid = (await Promise.all(pages.map(invalidHtml))).flat();
    const found = [
      ...pages.flatMap(headDefects),
      ...alternates,
      ...sharedTitles(pages),
      ...brokenLinks(site, pages),
    ];
    expect(firstFindings([...found, ...invalid])).toEqual([]);
  });

  test('says of a page in English that it is not translated, and leads to the original', () => {
    expect(mainText('en/legal-notice')).toContain('This page is not yet written in this language.');
    expect(attribute(page('en/legal-notice').root.querySelector('main a[hreflang]'), 'href')).toBe(
      `${site.base}mentions-legales/`,
    );
    expect(hreflangs('en/legal-notice')).toEqual([]);
    expect(hreflangs('mentions-legales')).toEqual(['fr']);
    expect(languageSwitch('en/legal-notice')).toEqual([`Français: ${site.base}mentions-legales/`]);
    expect(page('en/legal-notice').root.querySelector('main[data-pagefind-body]')).toBeNull();
  });

  test('says of the charter that it is not translated, never that none is in force', () => {
    expect(mainText('en/charter')).toContain('The charter is not translated into this language yet.');
    expect(mainText('en/charter')).not.toContain('No charter is in force');
    expect(hreflangs('charte')).toEqual(['fr']);
  });

  test('quotes a rule in the language it is written in, marked as such', () => {
    const quotes = pages
      .filter(({ lang }) => lang === 'en')
      .flatMap(({ root }) => root.querySelectorAll('.rule-quote blockquote'));
    expect(quotes.length).toBeGreaterThan(0);
    expect(new Set(quotes.map((quote) => attribute(quote, 'lang')))).toEqual(new Set(['fr']));
  });

  test('switches to the nearest page above one that is not translated', () => {
    expect(languageSwitch('mentors/m-2t6h')).toEqual([`English page non traduite: ${site.base}en/mentors/`]);
    expect(languageSwitch('mentors/m-6j2p/badges')).toEqual([
      `English page non traduite: ${site.base}en/mentors/m-6j2p/`,
    ]);
  });

  test('names a mentor whose profile is not translated, and calls nobody anonymous who is not', () => {
    const told = pages.filter(({ type, lang }) => type === 'testimonial' && lang === 'en');
    const nameless = told
      .filter(({ root }) => textOf(root).includes('without a name'))
      .map(({ file }) => file);
    expect(nameless).toEqual(['en/testimonials/mieux-poser-ses-questions/index.html']);
    expect(mainText('en/mentor-of-the-year')).toContain('Joanna Przybysławska');
  });

  test('keeps its English pages apart from the French ones in what is said to be translated', () => {
    expect(untranslatedPages(pages)).toContain('charte/index.html: not in en');
  });
});

/** A page of a language that has no words for it names no language of its own. */
function isUnwritten({ type, root }: BuiltPage): boolean {
  return type !== 'notFound' && root.querySelector('link[hreflang]') === null;
}
