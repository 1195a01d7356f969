import type { HtmlElement } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { harmless } from '../hostile/plant.ts';
import { launchBrowser } from './browser.ts';
import { requestsOutside } from './checks/outside.ts';
import { attribute } from './html.ts';
import { pagesOf } from './pages.ts';
import { serve, withPage } from './served-site.ts';

const site = inject('sites').find(({ name }) => name === 'awkward company');
if (!site) throw new Error('The awkward company was not built.');
const pages = pagesOf(site);

/** The pages that an accepted attack was written into: its own, in each language; a skill has none. */
const ownPages = (file: string) => {
  const id = file.replace(/^.*\/([^/]+)\.\w+$/, '$1');
  return pages.filter((page) => page.address.split('/').includes(id));
};

/** Addresses that browsers follow or load. */
const addresses = [
  'href',
  'src',
  'srcset',
  'poster',
  'action',
  'formaction',
  'data',
  'xlink:href',
  'background',
];

/** The frame of the search dialog, and what makes its links lead the whole window: the site's own. */
const ownFrame = '#search-dialog > iframe[loading="lazy"], [data-page="searchPanel"] > head > base';
const isOwn = (element: HtmlElement): boolean =>
  element.matches(ownFrame) && attribute(element, 'href') === undefined;

/** What would run, load from elsewhere or take the page over, in any element. */
const harmIn = (element: HtmlElement): string[] => {
  const shown = `<${element.tagName}>`;
  const written = element.attributes.map(({ key }) => key.toLowerCase());
  return [
    ...written.filter((key) => key.startsWith('on') || key === 'style' || key === 'srcdoc'),
    ...addresses.filter((key) =>
      // A browser drops blanks and control characters before it looks at the scheme.
      /^(?:javascript|vbscript|data(?!:image\/)|blob|file):|^[\\/]{2}/i.test(
        (attribute(element, key) ?? '').replace(/[\p{Cc}\s]/gu, ''),
      ),
    ),
    ...(['iframe', 'object', 'embed', 'base', 'math', 'template', 'applet'].includes(element.tagName) &&
    !isOwn(element)
      ? ['itself']
      : []),
  ].map((what) => `${shown} ${what}`);
};

describe('the hostile files that the check accepts', () => {
  test('each have a page in every language', () => {
    const paged = harmless.filter(({ file }) => !file.includes('/skills/'));
    expect(paged.length).toBeGreaterThan(30);
    expect(paged.filter(({ file }) => ownPages(file).length < 2).map(({ name }) => name)).toEqual([]);
  });

  test('bring nothing into any page that runs, loads from elsewhere or is not the site’s own', () => {
    const found = pages.flatMap(({ file, root }) =>
      root.querySelectorAll('*').flatMap((element) => harmIn(element).map((what) => `${file}: ${what}`)),
    );
    expect(found).toEqual([]);
  });

  describe('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    test('run nothing, ask nothing and load nothing from elsewhere', async () => {
      const served = await serve(site);
      const found = await withPage(browser, {}, async (page) => {
        const heard = requestsOutside(page, served.origin);
        page.on('dialog', (dialog) => {
          heard.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        const defects: string[] = [];
        for (const { address } of harmless.flatMap(({ file }) => ownPages(file))) {
          await page.goto(served.origin + address, { waitUntil: 'load' });
          // What a handler of an attack would wait for.
          await page.evaluate(() => {
            for (const element of document.querySelectorAll('main *')) {
              for (const event of ['mouseover', 'focus', 'toggle', 'error'] as const)
                element.dispatchEvent(new Event(event));
            }
          });
          const ran = await page.evaluate(() => 'hostile' in globalThis);
          defects.push(
            ...[...heard.splice(0), ...(ran ? ['code ran'] : [])].map((what) => `${address}: ${what}`),
          );
        }
        return defects;
      });
      await served.close();
      expect(found).toEqual([]);
    });
  });
});
