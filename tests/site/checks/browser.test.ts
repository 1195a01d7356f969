import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serve, withPage } from '../served-site.ts';
import { axeViolations } from './accessibility.ts';
import { unseenFocus } from './focus.ts';
import { complaints, requestsOutside } from './outside.ts';
import { plantedSite, soundHtml } from './planted.ts';
import { totalBytes, transfersOf } from './weight.ts';
import { elementsTooWide } from './width.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a check says of a page with this body, 360 px wide. */
function said<T>(body: string, check: (page: Page) => Promise<T>): Promise<T> {
  return withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.setContent(soundHtml({ body }));
    return check(page);
  });
}

describe('axeViolations', () => {
  test('accepts a sound page', async () => {
    expect(await said('<h1>Charte</h1>', axeViolations)).toEqual([]);
  });

  test.each([
    ['image-alt', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['color-contrast', '<p style="color: #aaa; background: #fff">pale</p>'],
    ['label', '<input type="text">'],
    ['link-name', '<a href="#a"></a>'],
    ['target-size', '<a href="#a" style="font: 8px serif">a</a><a href="#b" style="font: 8px serif">b</a>'],
  ])('finds %s', async (rule, body) => {
    expect(await said(`<h1>Charte</h1>${body}`, axeViolations)).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule}: `, 'u')),
    );
  });

  test('judges the theme that is shown', async () => {
    const body = `<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style><p>text</p>`;
    const dark = (page: Page): Promise<string[]> =>
      page.emulateMedia({ colorScheme: 'dark' }).then(() => axeViolations(page));
    expect(await said(body, axeViolations)).toEqual([]);
    expect(await said(body, dark)).toHaveLength(1);
  });
});

test('elementsTooWide names what sticks out', async () => {
  expect(await said('<h1>Charte</h1>', elementsTooWide)).toEqual([]);
  const wide = '<div><p class="long" style="width: 500px">too long</p></div>';
  expect(await said(wide, elementsTooWide)).toEqual(['<p class="long"> too long']);
});

test('unseenFocus names what hides that it has the focus, folded or not', async () => {
  const style = (outline: string): string =>
    `<style>body { background: #fff } :focus-visible { ${outline} }</style>`;
  const body =
    '<h1>Charte</h1><a href="#a">règle</a><details><summary>pourquoi</summary><input name="q"></details>';
  expect(await said(style('outline: 3px solid #10312b') + body, unseenFocus)).toEqual([]);
  expect(await said(style('outline: none') + body, unseenFocus)).toEqual([
    '<a class=""> règle',
    '<summary class=""> pourquoi',
    '<input class=""> q',
  ]);
  expect(await said(style('outline: 3px solid #ddd') + body, unseenFocus)).toHaveLength(3);
});

test('requestsOutside sees an attempt to leave the machine', async () => {
  const body = '<h1>x</h1><img src="https://cdn.example/a.png" alt=""><img src="a.png" alt="">';
  const served = await serve(plantedSite({ 'index.html': soundHtml({ body }), 'a.png': '' }));
  const outside = await withPage(browser, {}, async (page) => {
    const requests = requestsOutside(page, served.origin);
    await page.goto(`${served.origin}/mentorat/`);
    return requests;
  });
  expect(outside).toEqual(['https://cdn.example/a.png']);
  await served.close();
});

test('complaints hears an error of a script, and a file that does not load', async () => {
  const body = '<h1>x</h1><img src="none.png" alt=""><script>throw new Error("broken")</script>';
  const served = await serve(plantedSite({ 'index.html': soundHtml({ body }) }));
  const heard = await withPage(browser, {}, async (page) => {
    const found = complaints(page);
    await page.goto(`${served.origin}/mentorat/`, { waitUntil: 'networkidle' });
    return found;
  });
  expect(heard).toEqual(expect.arrayContaining(['broken', expect.stringContaining('404')]));
  await served.close();
});

test('transfersOf weighs a page and its files, compressed', async () => {
  const repeated = 'p { color: #123456; }\n'.repeat(10_000);
  const noise = `/* ${randomBytes(40_000).toString('base64')} */`;
  const head = '<link rel="stylesheet" href="repeated.css"><link rel="stylesheet" href="noise.css">';
  const files = { 'index.html': soundHtml({ head }), 'repeated.css': repeated, 'noise.css': noise };
  const served = await serve(plantedSite(files));
  const transfers = await withPage(browser, {}, (page) => transfersOf(page, `${served.origin}/mentorat/`));
  await served.close();
  const weight = (name: string): number => transfers.find(({ url }) => url.endsWith(name))?.bytes ?? 0;
  expect(weight('repeated.css')).toBeGreaterThan(0);
  expect(weight('repeated.css')).toBeLessThan(repeated.length / 20);
  expect(weight('noise.css')).toBeGreaterThan(40_000);
  expect(weight('noise.css')).toBeLessThan(45_000);
  expect(totalBytes(transfers)).toBe(weight('/mentorat/') + weight('repeated.css') + weight('noise.css'));
});
