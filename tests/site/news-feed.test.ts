import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { attribute, textOf } from './html.ts';
import { pagesOf } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(inject('sites'))('the feed of the $name', (site) => {
  const pages = pagesOf(site);
  const absolute = (address: string): string => new URL(address, site.origin).href;

  /** The feed that every page of a language links to. */
  const feedOf = (lang: string): { address: string; text: string } => {
    const linked = new Set(
      pages
        .filter((page) => page.lang === lang)
        .map((page) => attribute(page.root.querySelector('link[type="application/rss+xml"]'), 'href') ?? ''),
    );
    expect([...linked]).toHaveLength(1);
    const address = [...linked][0] ?? '';
    return { address, text: readFileSync(join(site.dir, address.slice(site.base.length)), 'utf8') };
  };

  const newsPage = (lang: string) => pages.find((page) => page.type === 'news' && page.lang === lang);

  test.each(site.locales)('in %s holds what the page of the news shows, and nothing else', (lang) => {
    const { address, text } = feedOf(lang);
    const feed = parseRssFeed(text);
    const page = newsPage(lang);
    const rows = page?.root.querySelectorAll('.leads a') ?? [];
    expect(feed.items?.map(({ title, link }) => [title, link])).toEqual(
      rows.map((link) => [textOf(link), absolute(attribute(link, 'href') ?? '')]),
    );
    expect(feed.items?.length).toBeGreaterThan(0);
    expect(feed.language).toBe(lang);
    expect(feed.link).toBe(absolute(page?.address ?? ''));
    expect(feed.atom?.links?.map(({ href, rel }) => [href, rel])).toEqual([[absolute(address), 'self']]);
    expect(new Set(feed.items?.map(({ guid }) => guid?.value)).size).toBe(feed.items?.length);
    expect(page?.root.querySelectorAll(`main a[href="${address}"]`)).toHaveLength(1);
  });

  test.each(site.locales)('in %s is well-formed XML for a browser', async (lang) => {
    const page = await browser.newPage();
    const root = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.nodeName;
    }, feedOf(lang).text);
    await page.close();
    expect(root).toBe('rss');
  });
});
