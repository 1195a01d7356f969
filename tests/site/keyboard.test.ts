import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unseenFocus } from './checks/focus.ts';
import { demonstration } from './demonstration.ts';
import { firstFindings } from './findings.ts';
import { followFocused } from './follow.ts';
import { tabTo } from './keyboard.ts';
import { pagesOf, samplePages } from './pages.ts';

const { site, open, visit } = demonstration();

const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe('with the keyboard alone', () => {
  test.each([1280, 360])('the language switch leads to the same page and back, at %i px', async (width) => {
    await visit(
      '/charte/',
      async (page) => {
        for (const [language, path] of [
          ['en', '/en/charter/'],
          ['fr', '/charte/'],
        ] as const) {
          if (width === 360) {
            await tabTo(page, '.menu > summary');
            await page.keyboard.press('Enter');
          }
          await tabTo(page, `header a[hreflang="${language}"]`);
          await followFocused(page);
          expect(pathOf(page)).toBe(path);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
        }
      },
      { viewport: { width, height: 800 } },
    );
  });

  test.each([1280, 360])(
    'whatever has the focus shows it, on every type of page, at %i px',
    async (width) => {
      const found = await open(
        async (page, origin) => {
          const defects: string[] = [];
          for (const { address } of samplePages(pagesOf(site)).filter(({ lang }) => lang === 'fr')) {
            await page.goto(origin + address);
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.emulateMedia({ colorScheme });
              const unseen = await unseenFocus(page);
              defects.push(...unseen.map((what) => `${address}: ${colorScheme}: ${what}`));
            }
          }
          return defects;
        },
        { viewport: { width, height: 800 } },
      );
      expect(firstFindings(found)).toEqual([]);
    },
  );
});
