import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './checks/accessibility.ts';
import { demonstration } from './demonstration.ts';

const { visit } = demonstration();
const page = '/mentors/m-7k2q/badges/';

const line = (of: Page) => of.getByRole('textbox', { name: 'Ligne de CV' }).first();
const button = (of: Page) => of.getByRole('button', { name: /Ligne de CV$/ }).first();

/** What is pasted into an empty field. */
const pasted = async (into: Page): Promise<string> => {
  await into.evaluate(() => {
    document.body.prepend(Object.assign(document.createElement('textarea'), { id: 'paste' }));
  });
  await into.locator('#paste').focus();
  await into.keyboard.press('ControlOrMeta+V');
  return into.locator('#paste').inputValue();
};

describe('the texts of a badge', () => {
  test('are copied whole by a button that says so, and ready again once it is left', async () => {
    await visit(
      page,
      async (of) => {
        const text = await line(of).inputValue();
        expect(text).toMatch(/^Mentore Référence \(2026\), programme Grand Relais, /);
        await button(of).click();
        await button(of).filter({ hasText: 'Copié' }).waitFor();
        expect(await axeViolations(of)).toEqual([]);
        expect(await pasted(of)).toBe(text);
        await button(of).filter({ hasText: 'Copier' }).waitFor();
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('are copied where pages have no clipboard, as without https', async () => {
    await visit('/', async (of) => {
      await of.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await of.goto(new URL(page, of.url()).href);
      await button(of).click();
      await button(of).filter({ hasText: 'Copié' }).waitFor();
      expect(await pasted(of)).toBe(await line(of).inputValue());
    });
  });

  test('stay selected, and say so, where a browser copies nothing', async () => {
    await visit('/', async (of) => {
      await of.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: () => false });
      });
      await of.goto(new URL(page, of.url()).href);
      await button(of).click();
      await button(of).filter({ hasText: 'Sélectionné\u00A0: à vous de copier' }).waitFor();
      expect(await of.evaluate(() => document.getSelection()?.toString())).toBe(await line(of).inputValue());
      await of.keyboard.press('Tab');
      await button(of).filter({ hasText: 'Copier' }).waitFor();
    });
  });

  test('say the year of a laureate once', async () => {
    await visit(page, async (of) => {
      await of.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      const lines = await of.getByRole('textbox', { name: 'Ligne de CV' }).all();
      const texts = await Promise.all(lines.map((one) => one.inputValue()));
      expect(texts.some((text) => /^Mentore de l’année\s2025, programme/.test(text))).toBe(true);
      for (const text of texts) expect(text.match(/\b20\d\d\b/g)).toHaveLength(1);
    });
  });

  test('are there to select without JavaScript', async () => {
    await visit(
      page,
      async (of) => {
        expect(await line(of).inputValue()).toContain('Grand Relais');
        expect(await button(of).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});
