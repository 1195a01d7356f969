import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demonstration } from './demonstration.ts';
import { pagesOf, samplePages } from './pages.ts';

const { site, open } = demonstration();
const samples = samplePages(pagesOf(site)).filter(({ lang }) => lang === 'fr');

/** A Polish letter that takes its own shape within its line; Lighthouse shows 0. */
const NOTHING = 0.001;
/** How late the fonts come, in milliseconds: after the first paint, as on a slow network. */
const LATE = 250;

test.for(samples)('nothing moves when the fonts come late to $address', async ({ address }) => {
  const shift = await open(
    async (page, origin) => {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.goto(origin + address, { waitUntil: 'load' });
      return shiftAfterFonts(page);
    },
    { viewport: { width: 360, height: 800 } },
  );
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
