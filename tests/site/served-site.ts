import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type RunningServer } from '../../scripts/serving/site-server.ts';
import type { BuiltSite } from './site.ts';

/** A site on this machine, as the preview server gives it. */
export interface ServedSite {
  readonly site: BuiltSite;
  /** `http://127.0.0.1:41235` */
  readonly origin: string;
  readonly close: RunningServer['close'];
}

/** Serves the site on a free port until it is closed. */
export async function serve(site: BuiltSite): Promise<ServedSite> {
  const server = await serveSite(site, 0);
  return { site, origin: new URL(server.address).origin, close: server.close };
}

/** How long a page may take to do what is expected of it, in milliseconds. */
const PATIENCE = 15_000;

/** Gives `visit` a page of a fresh browser context, and closes it whatever happens. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    context.setDefaultTimeout(PATIENCE);
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}
