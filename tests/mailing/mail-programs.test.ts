import { caniemail } from 'caniemail';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { awkwardCompany, demonstration, lettersOf } from './letters.ts';

/**
 * What some mail programs do not draw (data of caniemail.com, in the package `caniemail`), and what their readers
 * see instead. Whatever is not in this list must be drawn by Outlook, Gmail and Apple Mail.
 */
const drawnOtherwise: Readonly<Record<string, string>> = {
  'color-scheme CSS property': 'the program darkens the letter by itself, or leaves it light',
  'color-scheme meta tag': 'the same',
  '@media': 'the wide layout, which fits in 600 px and shrinks with its table; light colours',
  '<style> element': 'the same: every other style is on its element',
  '<body> element': 'the ground is on a table too',
  'border-radius': 'square corners',
  'display:none': 'the preview text stays, 1 px high and of the colour of the paper',
  'aria-hidden attribute': 'initials are read before the name',
  'role attribute': 'a retired program that announces tables',
};

/** Rules of the web that mail programs make one break: Word reads attributes, and styles of the element alone. */
const mailRules = {
  'doctype-style': 'off',
  'no-conditional-comment': 'off',
  'no-inline-style': 'off',
  'no-deprecated-attr': 'off',
  'presentation-role-style': 'off',
  'prefer-tbody': 'off',
  'long-title': 'off',
} as const;

async function everyLetter() {
  const { kit, out } = await awkwardCompany();
  return [
    ...(await lettersOf(kit, out)),
    ...(await lettersOf(await demonstration(), `${out}/demonstration`)),
  ];
}

describe('every letter', () => {
  test('holds only what Outlook, Gmail and Apple Mail draw, or what we know they draw otherwise', async () => {
    const refused = new Set<string>();
    for (const { html } of await everyLetter()) {
      const { issues } = caniemail({ clients: ['outlook.*', 'gmail.*', 'apple-mail.*'], html });
      for (const list of issues.errors.values()) for (const { title } of list) refused.add(title);
    }
    expect([...refused].toSorted()).toEqual(Object.keys(drawnOtherwise).toSorted());
  });

  test('is valid HTML, but for what mail programs ask', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: mailRules,
    });
    for (const { html } of await everyLetter()) {
      const report = await validator.validateString(html);
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('is far from the 102 KB where Gmail cuts', async () => {
    for (const { html } of await everyLetter()) expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
  });

  test('asks for nothing but logos of the site, runs nothing, and sends nothing back', async () => {
    for (const { html, letter } of await everyLetter()) {
      expect(html).not.toMatch(
        /<(?:script|form|input|link|iframe|object|video|svg)\b|@import|@font-face|url\(/i,
      );
      const pictures = [...html.matchAll(/\bsrc="([^"]*)"/g)].map(([, address = '']) => new URL(address));
      expect(pictures.length).toBeGreaterThan(0);
      const logos = new URL(letter.site.file('logos/'), letter.site.settings.site).href;
      expect(pictures.filter(({ href }) => !href.startsWith(logos))).toEqual([]);
    }
  });

  test('links by whole addresses, below the base path of the site', async () => {
    for (const { html, letter } of await everyLetter()) {
      const links = [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, address = '']) => address);
      const home = new URL(letter.site.settings.base, letter.site.settings.site).href;
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((link) => !link.startsWith(home) && !link.startsWith('mailto:'))).toEqual([]);
    }
  });

  test('says its language and its direction, and has a ground of its own on every table that needs one', async () => {
    for (const { html, letter } of await everyLetter()) {
      expect(html).toContain(`<html lang="${letter.site.locale}" dir="ltr">`);
      expect(html).toMatch(/<table[^>]* class="ground"[^>]* bgcolor="#/);
      expect(html).toMatch(/<table[^>]* class="sheet"[^>]* bgcolor="#/);
      expect(html).toContain('<meta name="color-scheme" content="light dark">');
    }
  });
});
