import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demonstration } from './demonstration.ts';

const { visit } = demonstration();

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 673, height: 979 };
const onPaper = <T>(path: string, act: (page: Page) => Promise<T>): Promise<T> =>
  visit(
    path,
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      return act(page);
    },
    { viewport: PAPER },
  );

/** How many sheets a page is printed on. */
const sheets = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
};

describe('on paper', () => {
  test.each(['/charte/', '/programmes/grand-relais/', '/ressources/fiche-objectifs/', '/rh/', '/questions/'])(
    '%s has nothing to click on around its text',
    async (path) => {
      await onPaper(path, async (page) => {
        expect(
          await page.locator('header, footer, dialog, .contents, .button').filter({ visible: true }).count(),
        ).toBe(0);
        expect(await page.locator('main').innerText()).not.toBe('');
      });
    },
  );

  test('the charter is its rules with their reasons, and another sector once it is unfolded', async () => {
    await onPaper('/charte/', async (page) => {
      expect(await page.getByText('Une relation imposée ne produit que de la politesse.').isVisible()).toBe(
        true,
      );
      expect(await page.locator('.after-booklet section').filter({ visible: true }).count()).toBe(0);
      await page
        .locator('.variants details')
        .first()
        .evaluate((fold) => {
          fold.setAttribute('open', '');
        });
      expect(await page.locator('.variants > li').filter({ visible: true }).count()).toBe(1);
    });
  });

  test('a programme leaves no sheet blank because its next part would not fit on it whole', async () => {
    await onPaper('/programmes/grand-relais/', async (page) => {
      expect(await sheets(page)).toBeLessThanOrEqual(6);
    });
  });

  test('a portrait stands beside the name', async () => {
    await onPaper('/mentors/m-7k2q/', async (page) => {
      const face = await page.locator('.opening .face').boundingBox();
      const name = await page.getByRole('heading', { level: 1 }).boundingBox();
      expect(face?.width).toBeLessThan(PAPER.width / 3);
      expect(name?.x).toBeGreaterThan((face?.x ?? 0) + (face?.width ?? 0));
    });
  });

  test('badges are their pictures and what they say', async () => {
    await onPaper('/mentors/m-7k2q/badges/', async (page) => {
      const seen = (what: string) => page.locator(`main ${what}`).filter({ visible: true }).count();
      expect(await seen('.button, a, button, textarea, summary, .downloads')).toBe(0);
      expect(await seen('.formats figure')).toBe(6);
      expect(await seen('.other-badges > li')).toBe(4);
      expect(await page.getByText('Titulaire').first().isVisible()).toBe(true);
      expect(await sheets(page)).toBeLessThanOrEqual(5);
    });
  });

  test('a sheet to fill in leaves room for handwriting', async () => {
    await onPaper('/ressources/fiche-objectifs/', async (page) => {
      const heights = await page
        .locator('td:empty')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThan(45);
    });
  });
});
