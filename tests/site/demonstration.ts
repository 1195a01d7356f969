import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serve, withPage, type ServedSite } from './served-site.ts';
import type { BuiltSite } from './site.ts';

/** The built demonstration in a browser, for the tests of one file. */
export interface Demonstration {
  readonly site: BuiltSite;
  /** Gives an empty page of 1280 px, and where the site is served: `http://127.0.0.1:41235`. */
  readonly open: <T>(
    act: (page: Page, origin: string) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
  /** The same with a path of the site opened: `/mentors/`. */
  readonly visit: <T>(
    path: string,
    act: (page: Page) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
}

/** Serves the demonstration while the tests of the file run. Throws when it was not built. */
export function demonstration(): Demonstration {
  const site = inject('sites').find((one) => one.name === 'demonstration');
  if (!site) throw new Error('The demonstration was not built.');
  let browser: Browser;
  let served: ServedSite;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serve(site);
  });
  afterAll(async () => {
    await served.close();
    await browser.close();
  });
  const open: Demonstration['open'] = (act, options = {}) =>
    withPage(browser, { viewport: { width: 1280, height: 900 }, ...options }, (page) =>
      act(page, served.origin),
    );
  return {
    site,
    open,
    visit: (path, act, options) =>
      open(async (page, origin) => {
        await page.goto(origin + path);
        return act(page);
      }, options),
  };
}
