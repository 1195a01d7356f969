import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { axeViolations } from './checks/accessibility.ts';
import { complaints } from './checks/outside.ts';
import { follow } from './follow.ts';
import { pressAccessKey } from './keyboard.ts';
import { pagesOf } from './pages.ts';
import { serve, withPage, type ServedSite } from './served-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The open dialog, by the name that assistive technology says. */
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:Rechercher|Search)$/ });
const panel = (page: Page): FrameLocator => dialog(page).frameLocator('iframe');
const field = (page: Page) => panel(page).getByRole('searchbox');
/** The button that opened it has the focus again. */
const isBack = (page: Page): Promise<boolean> =>
  page.locator('button.search-button').evaluate((button) => button === document.activeElement);

describe.for(inject('sites'))('the search dialog of the $name', (site) => {
  const pages = pagesOf(site);
  let served: ServedSite;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());

  const visit = <T>(
    [type, lang]: readonly [type: string, lang: string],
    act: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {},
  ): Promise<T> =>
    withPage(browser, { viewport: { width: 1280, height: 900 }, ...options }, async (page) => {
      const one = pages.find((each) => each.type === type && each.lang === lang);
      await page.goto(served.origin + (one?.address ?? `/no-${type}-page/`));
      return act(page);
    });

  test('is fetched when a shortcut opens it, and leads by keyboard to a page by its name', async () => {
    await visit(['charter', 'fr'], async (page) => {
      const complained = complaints(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.mouse.wheel(0, 2000);
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      await pressAccessKey(page, 'k');
      await panel(page).locator('#search-query:focus').waitFor();
      expect(asked[0]).toBe(`${site.base}recherche/fenetre/`);
      expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
      await page.keyboard.type('gloss');
      await panel(page).getByRole('link', { name: 'glossaire' }).first().waitFor();
      await panel(page).getByRole('status').filter({ hasText: 'à ouvrir directement' }).waitFor();
      await panel(page).getByRole('status').filter({ hasText: 'résultat' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForURL('**/glossaire/'), page.keyboard.press('Enter')]);
      expect(await page.locator('html').getAttribute('data-page')).toBe('glossary');
      expect(complained).toEqual([]);
    });
  });

  test('walks its answers with the arrow keys, closes with Escape, and gives the focus back', async () => {
    await visit(['home', 'en'], async (page) => {
      await page.getByRole('button', { name: 'Search' }).click();
      await panel(page).locator('#search-query:focus').waitFor();
      await page.keyboard.type('mentor');
      await panel(page).locator('#search-results a').first().waitFor();
      const focused = () =>
        panel(page)
          .locator(':focus')
          .evaluate((one) => one.tagName);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('A');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('INPUT');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await isBack(page)).toBe(true);
      // What was asked is still there, ready to be typed over.
      await page.keyboard.press('Enter');
      await field(page).waitFor();
      await page.keyboard.type('charter');
      expect(await field(page).inputValue()).toBe('charter');
      await Promise.all([page.waitForURL('**/en/search/?q=charter'), page.keyboard.press('Enter')]);
      await page.locator('main #search-results a').first().waitFor();
      expect(await page.locator('main input[type="search"]').inputValue()).toBe('charter');
    });
  });

  test('opens without being modal where a browser knows no commands, and is a link where it runs no script', async () => {
    await visit(['charter', 'fr'], async (page) => {
      await page.locator('[command]').evaluateAll((buttons) => {
        for (const button of buttons) button.removeAttribute('commandfor');
      });
      await page.getByRole('button', { name: 'Rechercher' }).click();
      await panel(page).locator('#search-query:focus').waitFor();
      expect(await page.locator('dialog:modal').count()).toBe(0);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await isBack(page)).toBe(true);
    });
    await visit(
      ['charter', 'fr'],
      async (page) => {
        await follow(page.locator('header').getByRole('link', { name: 'Rechercher' }));
        expect(await page.locator('html').getAttribute('data-page')).toBe('search');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the open search dialog', () => {
  const site = inject('sites').find(({ name }) => name === 'demonstration');
  if (!site) throw new Error('The demonstration was not built.');
  test.for([
    ['/charte/', 1280],
    ['/charte/', 360],
    ['/en/charter/', 1280],
    ['/en/charter/', 360],
  ] as const)('has no accessibility defect in any theme: %s at %i px', async ([path, width]) => {
    const served = await serve(site);
    const found = await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      await page.goto(served.origin + path);
      await page.locator('button.search-button').click();
      const defects: string[] = [];
      for (const query of ['', 'mentor']) {
        await field(page).fill(query);
        await panel(page).locator('#search-results a').count();
        if (query !== '') await panel(page).locator('#search-results a').first().waitFor();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          defects.push(...(await axeViolations(page)).map((line) => `${query}, ${colorScheme}: ${line}`));
        }
      }
      const wide = await panel(page)
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      return wide > 0 ? [...defects, `the panel scrolls sideways by ${wide} px`] : defects;
    });
    await served.close();
    expect(found).toEqual([]);
  });
});
