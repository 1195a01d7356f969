import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './checks/accessibility.ts';
import { elementsTooWide } from './checks/width.ts';
import { demonstration } from './demonstration.ts';
import { firstFindings } from './findings.ts';
import { pagesOf } from './pages.ts';

const { site, open } = demonstration();
const WIDTHS = [1280, 360];

/** Pages of which something opens, and what a visitor does there beside unfolding all of it. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  mentors: (page) => page.locator('.tick input').nth(1).check(),
  recognition: (page) => page.locator('.tick input').first().check(),
  testimonials: (page) => page.locator('.tick input').first().check(),
  chooser: (page) => page.locator('.tick input').nth(1).check(),
  search: async (page) => {
    await page.locator('main input[type="search"]').fill('mentor');
    await page.locator('#search-filters input').first().check();
    await page.locator('#search-clear:visible').waitFor();
    await page.locator('#search-results a').first().waitFor();
  },
};

describe('filters and menus that are open', () => {
  test.for(pagesOf(site).filter(({ type }) => Object.hasOwn(opened, type)))(
    'have no accessibility defect in any theme: $address',
    async ({ address, type }) => {
      const found: string[] = [];
      await open(async (page, origin) => {
        await page.goto(origin + address);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        await opened[type]?.(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await elementsTooWide(page)).map((line) => `${width} px: too wide: ${line}`));
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const lines = await axeViolations(page);
            found.push(...lines.map((line) => `${width} px, ${colorScheme}: ${line}`));
          }
        }
      });
      expect(firstFindings(found)).toEqual([]);
    },
  );
});
