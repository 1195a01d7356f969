import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demonstration } from './demonstration.ts';
import { follow } from './follow.ts';

const { open, visit } = demonstration();

const count = async (page: Page): Promise<string> =>
  ((await page.getByRole('status').textContent()) ?? '').trim();
const listed = (page: Page): Promise<number> => page.locator('.people > li:visible').count();
const query = (page: Page): string => new URL(page.url()).search;

describe('the mentor finder', () => {
  test('combines filters, with the keyboard, and says the count and the address', async () => {
    await visit('/mentors/', async (page) => {
      await page.getByRole('checkbox', { name: /^Nantes/ }).focus();
      await page.keyboard.press('Space');
      expect(await count(page)).toBe('3\u00a0mentors');
      expect(query(page)).toBe('?site=nantes');
      await page.getByRole('checkbox', { name: /^Places ouvertes/ }).press('Space');
      expect(await count(page)).toBe('2\u00a0mentors');
      expect(await listed(page)).toBe(2);
      expect(new URLSearchParams(query(page)).get('disponibilite')).toBe('places-ouvertes');
    });
  });

  test('says what to do when nobody is left, and takes the filters away in one step', async () => {
    await visit('/mentors/?site=nantes&langue=polonais', async (page) => {
      expect(await listed(page)).toBe(0);
      expect(await page.getByText('Aucun mentor ne correspond à ces critères.').isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Retirer les filtres' }).click();
      expect(await listed(page)).toBe(12);
      expect(query(page)).toBe('');
      expect(await page.locator('.tick input:focus').count()).toBe(1);
    });
  });

  test('reads the choice from the address, in English too', async () => {
    await visit('/en/mentors/?site=montreal&programme=longitudes&x=1', async (page) => {
      expect(await page.getByRole('checkbox', { name: /^Montréal/ }).isChecked()).toBe(true);
      expect(await count(page)).toMatch(/^\d+\u00a0mentors?$/);
      expect(await listed(page)).toBeGreaterThan(0);
    });
  });

  test('finds who works at the same hours, whatever the site', async () => {
    await visit('/mentors/', async (page) => {
      await page.getByRole('checkbox', { name: /^Avec Lyon, Nantes, Wrocław/ }).check();
      expect(await count(page)).toBe('9\u00a0mentors');
      expect(query(page)).toBe('?horairescommuns=lyon-nantes-wroclaw');
    });
  });

  test('moves nothing when the links become boxes', async () => {
    const shift = await open(async (page, origin) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${origin}/mentors/`);
      await page.getByRole('checkbox', { name: /^Nantes/ }).waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.evaluate(() =>
        (globalThis as typeof globalThis & { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
      );
    });
    expect(shift).toBeLessThan(0.01);
  });

  test('works without JavaScript: each value is a page', async () => {
    await visit(
      '/mentors/',
      async (page) => {
        await follow(page.getByRole('link', { name: /^Nantes/ }));
        expect(new URL(page.url()).pathname).toBe('/mentors/par/site-nantes/');
        expect(await listed(page)).toBe(3);
        await follow(page.getByRole('link', { name: 'Retirer les filtres' }));
        expect(await listed(page)).toBe(12);
      },
      { javaScriptEnabled: false },
    );
  });

  test('a theme joins its mentors, the dates to come and what there is to read', async () => {
    await visit('/mentors/par/competence-ecoute/', async (page) => {
      expect(await listed(page)).toBe(4);
      const theme = page.locator('#theme');
      expect(await theme.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        'Atelier\u00a0: écouter sans conseiller',
        'Fiche posture, écouter sans conseiller',
        'Guide du mentor',
        'Kit de première rencontre',
      ]);
    });
  });

  test('goes on from the page of one value to the page where they combine', async () => {
    await visit('/mentors/par/site-nantes/', async (page) => {
      await follow(page.getByRole('link', { name: /^anglais/ }));
      await page.getByRole('checkbox', { name: /^anglais/ }).waitFor();
      expect(await page.getByRole('checkbox', { name: /^Nantes/ }).isChecked()).toBe(true);
      expect(await listed(page)).toBe(2);
    });
  });
});
