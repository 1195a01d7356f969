import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pagesOf, samplePages } from './pages.ts';
import { serve, withPage, type ServedSite } from './served-site.ts';

const site = inject('sites').find((one) => one.name === 'demonstration');
if (!site) throw new Error('The demonstration was not built.');
const samples = samplePages(pagesOf(site)).filter(({ lang }) => lang === 'fr');

/** A Polish letter that takes its own shape within its line; Lighthouse shows 0. */
const NOTHING = 0.001;
/** How late the fonts come, in milliseconds: after the first paint, as on a slow network. */
const LATE = 250;

let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(site);
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

test.for(samples)('nothing moves when the fonts come late to $address', async ({ address }) => {
  const shift = await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await page.goto(served.origin + address, { waitUntil: 'load' });
    return shiftAfterFonts(page);
  });
  expect(shift).toBeLessThan(NOTHING);
});

/** The sum of all movements until the fonts are there and painted. */
const shiftAfterFonts = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    observer.disconnect();
    return sum;
  });
