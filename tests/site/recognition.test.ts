import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './checks/accessibility.ts';
import { demonstration } from './demonstration.ts';

const { open, visit } = demonstration();

const said = async (page: Page): Promise<string> =>
  ((await page.getByRole('status').textContent()) ?? '').trim();
const query = (page: Page): string => new URL(page.url()).search;
const names = (page: Page): Promise<string[]> =>
  page.locator('[data-matching] > li .card-name').allInnerTexts();

describe('the catalogue', () => {
  test('is narrowed by need and moment, says the count and the address, and comes back whole', async () => {
    await visit('/reconnaissance/', async (page) => {
      await page.getByRole('checkbox', { name: /^Être vu/ }).press('Space');
      expect(await said(page)).toBe('3\u00a0façons de remercier');
      await page.getByRole('checkbox', { name: /^À la clôture/ }).press('Space');
      expect(await said(page)).toBe('2\u00a0façons de remercier');
      expect(query(page)).toBe('?besoin=etre-vu&moment=a-la-cloture');
      expect(await page.locator('tbody th').filter({ visible: true }).count()).toBe(2);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Retirer les filtres' }).click();
      expect(await said(page)).toBe('9\u00a0façons de remercier');
    });
  });

  test('is read whole without JavaScript, with its families one step away', async () => {
    await visit(
      '/reconnaissance/',
      async (page) => {
        expect(await page.getByRole('checkbox').count()).toBe(0);
        expect(await page.locator('tbody th').filter({ visible: true }).count()).toBe(9);
        await page.getByRole('link', { name: 'Symbolique' }).click();
        expect(new URL(page.url()).hash).toBe('#famille-symbolique');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the testimonials', () => {
  test('are narrowed by form; a programme without any goes', async () => {
    await visit('/temoignages/?forme=video', async (page) => {
      expect(await said(page)).toBe('1\u00a0témoignage');
      expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allInnerTexts()).toEqual(
        ['Longitudes'],
      );
      await page.getByRole('checkbox', { name: /^Rebours/ }).check();
      expect(await page.getByText('Aucun témoignage ne correspond').isVisible()).toBe(true);
    });
  });
});

describe('the chooser', () => {
  test('goes from three answers to a suggestion, with the keyboard alone', async () => {
    await visit('/reconnaissance/choisir/', async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await page.getByRole('radio', { name: 'Qu’on voie ce qu’elle fait' }).focus();
      await page.keyboard.press('Space');
      expect(await said(page)).toBe('3\u00a0façons de remercier répondent à vos réponses.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.getByRole('radio', { name: 'Oui, devant les autres' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'Plutôt discrètement' }).press('Space');
      await page.getByRole('radio', { name: 'Aucun : ce qui est gratuit' }).press('Space');
      expect(await names(page)).toEqual(['Lettre personnelle de la direction']);
      const nearly = page.getByRole('heading', { name: 'À un détail près' });
      expect(await nearly.isVisible()).toBe(true);
      expect(await page.getByText('diffère de votre réponse').count()).toBeGreaterThan(0);
      expect(await axeViolations(page)).toEqual([]);
      expect(sent).toEqual([]);
      expect(query(page)).toBe('');
    });
  });

  test('remembers the answers of the tab until they are cleared, and no longer than the tab', async () => {
    await open(async (page, origin) => {
      await page.goto(`${origin}/en/recognition/choose/`);
      await page.getByRole('radio', { name: 'Room to breathe' }).check();
      await page.goto(`${origin}/reconnaissance/`);
      await page.goto(`${origin}/reconnaissance/choisir/`);
      expect(await page.getByRole('radio', { name: 'Souffler' }).isChecked()).toBe(true);
      expect(await names(page)).toEqual(['Demi-journée rendue']);
      const other = await page.context().newPage();
      await other.goto(`${origin}/reconnaissance/choisir/`);
      expect(await other.getByRole('radio', { name: 'Souffler' }).isChecked()).toBe(false);
      await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
      expect(await names(page)).toHaveLength(9);
      await page.reload();
      expect(await page.getByRole('radio', { name: 'Souffler' }).isChecked()).toBe(false);
    });
  });

  test('says what comes nearest when nothing answers to all', async () => {
    await visit('/reconnaissance/choisir/', async (page) => {
      await page.getByRole('radio', { name: 'Apprendre', exact: true }).check();
      await page.getByRole('radio', { name: 'Aucun : ce qui est gratuit' }).check();
      expect(await said(page)).toBe(
        'Aucune façon de remercier ne répond à toutes vos réponses. Voici les plus proches.',
      );
    });
  });

  test('lists every way without JavaScript, and asks nothing', async () => {
    await visit(
      '/reconnaissance/choisir/',
      async (page) => {
        expect(await page.getByRole('radio').count()).toBe(0);
        expect(await names(page)).toHaveLength(9);
        expect(await page.getByText('Les questions ont besoin de JavaScript.').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
