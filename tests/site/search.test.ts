import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { typedMark } from '../../src/core/search-words.ts';
import { launchBrowser } from './browser.ts';
import { axeViolations } from './checks/accessibility.ts';
import { followFocused } from './follow.ts';
import { pagesOf, type BuiltPage } from './pages.ts';
import { tabTo } from './keyboard.ts';
import { serve, withPage, type ServedSite } from './served-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.for(inject('sites'))('search of the $name, by keyboard alone', (site) => {
  const pages = pagesOf(site);
  let served: ServedSite;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());

  /** Types the query in the search page of that language, and opens the first result. */
  const openFirstResult = async (page: Page, lang: string, query: string): Promise<void> => {
    const search = pages.find(({ type, lang: own }) => type === 'search' && own === lang);
    await page.goto(served.origin + (search?.address ?? '/no-search-page/'));
    await tabTo(page, 'main input[type="search"]');
    await page.keyboard.type(query);
    await page.locator('#search-results a').first().waitFor();
    await tabTo(page, '#search-results a');
    await followFocused(page);
  };

  test('"oe" finds a page that writes "œ"', async () => {
    const word = wordWithLigature(pages);
    const text = await withPage(browser, {}, async (page) => {
      await openFirstResult(page, 'fr', word.replaceAll('œ', 'oe'));
      return page.locator('main').innerText();
    });
    expect(text.toLowerCase()).toContain(word);
  });

  test.for(site.locales)('in "%s", "mentor" finds pages of that language', async (locale) => {
    const lang = await withPage(browser, {}, async (page) => {
      await openFirstResult(page, locale, 'mentor');
      return page.locator('html').getAttribute('lang');
    });
    expect(lang).toBe(locale);
  });

  test.each([
    ['a Polish letter that the keyboard does not have', 'ł', (word: string) => plainly(word)],
    ['an article that leans on its word', '’', (word: string) => `l’${word}`],
  ])('finds %s', async (_, letter, typed) => {
    const word = wordToType(pages, letter);
    const search = pages.find(({ type, lang }) => type === 'search' && lang === 'fr');
    await withPage(browser, {}, async (page) => {
      await page.goto(served.origin + (search?.address ?? '/no-search-page/'));
      await tabTo(page, 'main input[type="search"]');
      await page.keyboard.type(typed(word));
      await page.locator('#search-results a').first().waitFor();
      const found = await page.locator('#search-results li').allTextContents();
      expect(found.join(' ').toLowerCase()).toContain(word);
      // What is indexed for those who type is nothing to read.
      expect(found.join(' ')).not.toContain(typedMark);
    });
  });

  test('a misspelt name is put right in one step', async () => {
    const search = pages.find(({ type, lang }) => type === 'search' && lang === 'fr');
    const name = await mentorName(served.origin + (search?.address ?? ''));
    await withPage(browser, {}, async (page) => {
      await page.goto(served.origin + (search?.address ?? '/no-search-page/'));
      await tabTo(page, 'main input[type="search"]');
      await page.keyboard.type(misspelt(name));
      await page.getByRole('button', { name: `« ${name} »` }).waitFor();
      expect(await page.locator('#search-filters label').filter({ visible: true }).count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
      await tabTo(page, '#search-meant button');
      await page.keyboard.press('Enter');
      await page.locator('#search-results a').first().waitFor();
      expect(await page.locator('main input[type="search"]').inputValue()).toBe(name);
      expect(await page.locator('#search-meant').isVisible()).toBe(false);
    });
  });

  test('a page that is named leads there without its results', async () => {
    const search = pages.find(({ type, lang }) => type === 'search' && lang === 'fr');
    await withPage(browser, {}, async (page) => {
      await page.goto(served.origin + (search?.address ?? '/no-search-page/'));
      expect(await page.getByRole('heading', { name: 'Ou commencez par là' }).isVisible()).toBe(true);
      await tabTo(page, 'main input[type="search"]');
      await page.keyboard.type('gloss');
      await page.getByRole('heading', { name: 'Aller directement à' }).waitFor();
      await tabTo(page, '#search-places a');
      await followFocused(page);
      expect(await page.locator('html').getAttribute('data-page')).toBe('glossary');
    });
  });

  test('words that no page holds are told as such', async () => {
    const search = pages.find(({ type }) => type === 'search');
    await withPage(browser, {}, async (page) => {
      await page.goto(served.origin + (search?.address ?? '/no-search-page/'));
      await tabTo(page, 'main input[type="search"]');
      await page.keyboard.type('xyzzyqwv');
      await page.getByRole('status').filter({ hasText: 'xyzzyqwv' }).waitFor();
      expect(await page.locator('#search-results a').count()).toBe(0);
    });
  });
});

/** A word of eight letters or more that the search of a language knows: a name, if it has one. */
async function mentorName(search: string): Promise<string> {
  const { words } = (await (await fetch(`${search}termes.json`)).json()) as { words: string[] };
  const name =
    words.find((word) => /^\p{Lu}\p{Ll}{7,}$/u.test(word)) ?? words.find((word) => word.length >= 8);
  if (name === undefined) throw new Error('The search knows no long word.');
  return name;
}

/** A word with two letters in its middle the wrong way round, and its last one twice. */
function misspelt(word: string): string {
  return plainly(word).replace(/^(..)(.)(.)(.*)(.)$/u, '$1$3$2$4$5$5');
}

/** A word with `œ` of the French pages that the search covers: `cœur` when one has it, else the first. */
function wordWithLigature(pages: readonly BuiltPage[]): string {
  const texts = pages
    .filter(({ lang, root }) => lang === 'fr' && root.querySelector('main[data-pagefind-body]') !== null)
    .map(({ html }) => (/<main.*<\/main>/su.exec(html)?.[0] ?? '').replace(/<[^>]+>/gu, ' ').toLowerCase());
  const words = texts.flatMap((text) => text.match(/\p{L}*œ\p{L}*/gu) ?? []);
  const word = words.includes('cœur') ? 'cœur' : words[0];
  if (word === undefined) throw new Error('No page of the site writes a word with œ.');
  return word;
}

/** A word of the French pages that the search covers: with a letter, or the word behind an elision. */
function wordToType(pages: readonly BuiltPage[], letter: string): string {
  const texts = pages
    .filter(({ lang, root }) => lang === 'fr' && root.querySelector('main[data-pagefind-body]') !== null)
    .map(({ html }) => (/<main.*<\/main>/su.exec(html)?.[0] ?? '').replace(/<[^>]+>/gu, ' ').toLowerCase());
  const form = letter === '’' ? /(?<=\bl’)\p{L}{5,}/gu : new RegExp(`\\p{L}{2,}${letter}\\p{L}{2,}`, 'gu');
  const word = texts.flatMap((text) => text.match(form) ?? [])[0];
  if (word === undefined) throw new Error(`No page of the site writes a word with ${letter}.`);
  return word;
}

/** A word as a French keyboard types it. */
function plainly(word: string): string {
  return word.replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}
