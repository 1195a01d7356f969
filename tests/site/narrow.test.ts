import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { elementsTooWide } from './checks/width.ts';
import { demonstration } from './demonstration.ts';

const { visit } = demonstration();

/** A wide screen at 400 %. */
const narrow = { viewport: { width: 320, height: 640 } };

/** Letters, words and lines as far apart as a reader may set them: WCAG 2.2, criterion 1.4.12. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Codes and ranges of a text whose first and last letters stand on two lines. */
const codesCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const match of (text.textContent ?? '').matchAll(/\b(?:C-\d\d|\d{4}[-–]\d{4})\b/g)) {
        const range = document.createRange();
        range.setStart(text, match.index);
        range.setEnd(text, match.index + match[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(match[0]);
      }
    }
    return found;
  });

describe('at 320 px', () => {
  test.each([
    '/donnees-personnelles/',
    '/communaute/',
    '/ressources/boite-a-outils-du-responsable/',
    '/en/withdrawal/',
    '/mentors/m-7k2q/badges/',
  ])('%s does not scroll sideways, letters spaced out or not', async (path) => {
    await visit(
      path,
      async (page) => {
        expect(await elementsTooWide(page)).toEqual([]);
        const tables = page.locator('.prose table');
        expect(
          await tables.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth)),
        ).toEqual([]);
        await spaceOut(page);
        expect(await elementsTooWide(page)).toEqual([]);
      },
      narrow,
    );
  });

  test.each(['/marque/', '/programmes/rebours/', '/en/charter/', '/en/mentors/m-5q7z/'])(
    '%s cuts no code of a rule and no range of years',
    async (path) => {
      await visit(path, async (page) => expect(await codesCut(page)).toEqual([]), narrow);
    },
  );
});

test('the glossary cuts no code of a rule on a wide screen', async () => {
  await visit('/glossaire/', async (page) => expect(await codesCut(page)).toEqual([]));
});
