import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { axeViolations } from './checks/accessibility.ts';
import { elementsTooWide } from './checks/width.ts';
import { firstFindings } from './findings.ts';
import { pagesOf, samplePages } from './pages.ts';
import { serve, type ServedSite } from './served-site.ts';

const WIDTHS = [1280, 360];
const THEMES = ['light', 'dark'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.for(inject('sites'))('WCAG 2.2 AA and 360 px, $name', (site) => {
  let served: ServedSite;
  let page: Page;
  beforeAll(async () => {
    served = await serve(site);
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await served.close();
  });

  test.for(samplePages(pagesOf(site)))('$type in $lang: $address', async ({ address }) => {
    const found: string[] = [];
    await page.goto(served.origin + address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await elementsTooWide(page)).map((line) => `${width} px: too wide: ${line}`));
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await axeViolations(page)).map((line) => `${width} px, ${colorScheme}: ${line}`));
      }
    }
    expect(firstFindings(found)).toEqual([]);
  });
});
