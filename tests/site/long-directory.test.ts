import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite } from './builds.ts';
import { axeViolations } from './checks/accessibility.ts';
import { complaints } from './checks/outside.ts';
import { totalBytes, transfersOf } from './checks/weight.ts';
import { elementsTooWide } from './checks/width.ts';
import { follow } from './follow.ts';
import { addMentors } from './many-mentors.ts';
import { serve, withPage, type ServedSite } from './served-site.ts';

const SITES = join(import.meta.dirname, '../../.cache/sites');
/** With the twelve of the demonstration. */
const everyone = '292\u00a0mentors';

let folder: string;
let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  mkdirSync(SITES, { recursive: true });
  folder = mkdtempSync(join(SITES, 'long-'));
  const company = { name: 'large company', folder: 'kit', changed: (kit: string) => addMentors(kit, 280) };
  const site = await buildSite(company, folder);
  browser = await launchBrowser();
  served = await serve(site);
}, 300_000);
afterAll(async () => {
  await served.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = async (page: Page): Promise<string> => (await page.getByRole('status').innerText()).trim();
const rows = (page: Page) => page.locator('.people > li');

describe('a directory too long for one page', () => {
  test('draws the same row as the page does', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const complained = complaints(page);
      await page.route('**/liste.json', (route) => route.abort());
      await page.goto(`${served.origin}/mentors/`);
      const written = await rowsAsWords(page);
      expect(written).toHaveLength(100);
      // Without the list each value stays a link to its own page.
      expect(await page.getByRole('checkbox').count()).toBe(0);
      await page.unroute('**/liste.json');
      complained.splice(0);
      await page.reload();
      await page.getByRole('checkbox', { name: /^Nantes/ }).waitFor();
      expect(await count(page)).toBe(everyone);
      expect(await rowsAsWords(page)).toEqual(written);
      expect(await page.locator('.people .face svg.tile').first().screenshot()).toBeTruthy();
      expect(complained).toEqual([]);
    });
  });

  test('narrows it, shows the rest when asked, and comes back from the address', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${served.origin}/mentors/?programme=grand-relais`);
      await page.getByRole('checkbox', { name: /^Grand Relais/ }).waitFor();
      const shown = Number.parseInt(await count(page), 10);
      expect(shown).toBeGreaterThan(100);
      expect(await rows(page).count()).toBe(100);
      await page.getByRole('button', { name: 'Afficher la suite' }).click();
      expect(await rows(page).count()).toBe(shown);
      expect(await page.locator('.people > li:nth-child(101) a:focus').count()).toBe(1);
      await page.getByRole('checkbox', { name: /^arabe/ }).check();
      expect(await count(page)).toBe('1\u00a0mentor');
      expect(await axeViolations(page)).toEqual([]);
      await follow(page.getByRole('link', { name: 'Chadia Benslaïm' }));
      expect(new URL(page.url()).pathname).toMatch(/^\/mentors\/m-[a-z0-9]{4}\/$/);
    });
  });

  test('tells those without JavaScript how to see the others', async () => {
    await withPage(
      browser,
      { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
      async (page) => {
        await page.goto(`${served.origin}/mentors/`);
        expect(await page.getByText('Choisissez un filtre pour voir les autres.').isVisible()).toBe(true);
        await follow(page.getByRole('link', { name: /^Nantes/ }));
        expect(await rows(page).count()).toBeGreaterThan(60);
      },
    );
  });

  test('cuts those of one value into pages, by the names they go from and to', async () => {
    await withPage(
      browser,
      { viewport: { width: 360, height: 800 }, javaScriptEnabled: false },
      async (page) => {
        await page.goto(`${served.origin}/mentors/`);
        await page.getByText('Filtrer la liste').click();
        await follow(page.getByRole('link', { name: /^Avec Lyon, Nantes, Wrocław/ }));
        const parts = page.getByRole('navigation', { name: 'Pages de la liste' }).getByRole('link');
        expect(await parts.count()).toBe(2);
        const all = Number.parseInt(await count(page), 10);
        expect(await rows(page).count()).toBe(200);
        const last = await rows(page).last().locator('h3').innerText();
        expect(await parts.first().innerText()).toContain(`– ${last.split(' ')[0]}`);
        await follow(parts.last());
        expect(await rows(page).count()).toBe(all - 200);
        expect(await page.title()).toMatch(/, page 2 –/);
        // These mentors are written in French alone: there is no second page in English.
        expect(await page.locator('header a[hreflang="en"]').getAttribute('href')).toBe('/en/mentors/');
        expect(await elementsTooWide(page)).toEqual([]);
      },
    );
    const transfers = await withPage(browser, {}, (page) =>
      transfersOf(page, `${served.origin}/mentors/par/horairescommuns-lyon-nantes-wroclaw/`),
    );
    expect(totalBytes(transfers)).toBeLessThanOrEqual(200_000);
  });
});

/** What each row says and shows, as words: text, address, state, marks, whether there is a portrait. */
const rowsAsWords = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((items) =>
    items.map((item) =>
      [
        item.textContent.replace(/\s+/g, ' ').trim(),
        item.querySelector('a')?.getAttribute('href'),
        item.querySelector('img')?.getAttribute('srcset') ?? item.querySelector('.face')?.innerHTML,
        item.querySelector('.state')?.innerHTML.replace(/\s+/g, ' '),
        item.querySelector('.marks')?.innerHTML.replace(/\s+/g, ' '),
      ].join(' | '),
    ),
  );
