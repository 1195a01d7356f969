import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { complaints, requestsOutside } from './checks/outside.ts';
import { WITH_SCRIPT } from './checks/scripts.ts';
import { totalBytes, transfersOf, type Transfer } from './checks/weight.ts';
import { elementsTooWide } from './checks/width.ts';
import { firstFindings } from './findings.ts';
import { pagesOf, samplePages } from './pages.ts';
import { serve, withPage, type ServedSite } from './served-site.ts';

/** What a page may cost without its photos, fonts included: see the eco-design page. Bytes as transferred, compressed. */
const BUDGET = { bytes: 100_000, fonts: 80_000, scripts: 15_000, requests: 15 };

const bytesOf = (transfers: readonly Transfer[], files: RegExp): number =>
  totalBytes(transfers.filter(({ url }) => files.test(url)));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.for(inject('sites'))('a visit to the $name', (site) => {
  const pages = pagesOf(site);
  let served: ServedSite;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());

  test('of every page stays on this host, draws no complaint, and fits 360 px', async () => {
    const found = await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      const outside = requestsOutside(page, served.origin);
      const complained = complaints(page);
      const defects: string[] = [];
      for (const { address } of pages) {
        await page.goto(served.origin + address, { waitUntil: 'load' });
        const heard = [...outside.splice(0), ...complained.splice(0), ...(await elementsTooWide(page))];
        defects.push(...heard.map((what) => `${address}: ${what}`));
      }
      return defects;
    });
    expect(firstFindings(found)).toEqual([]);
  });

  test.for(samplePages(pages))('$type in $lang keeps to the budgets', async ({ address, type }) => {
    const transfers = await transfersAt(address);
    const light = transfers.filter(({ url }) => !/\.(?:png|jpe?g|webp|avif|webm|mp4)$/u.test(url));
    const scripts = bytesOf(light, /\.m?js$/u);
    expect(bytesOf(light, /\.woff2$/u)).toBeLessThanOrEqual(BUDGET.fonts);
    expect(scripts).toBeLessThanOrEqual(WITH_SCRIPT.includes(type) ? BUDGET.scripts : 0);
    expect(totalBytes(light)).toBeLessThanOrEqual(BUDGET.bytes);
    expect(light.length).toBeLessThanOrEqual(BUDGET.requests);
  });

  const transfersAt = (address: string): Promise<Transfer[]> =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, (page) =>
      transfersOf(page, served.origin + address),
    );
});
