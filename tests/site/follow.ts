import type { Locator, Page } from 'playwright-core';

/**
 * Clicks a link as a person would, and waits until the page it leads to has loaded: a click ends as soon as the
 * next page begins to arrive, when what stands at its end may not be there yet. A link within the page only moves.
 */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  const elsewhere = withoutHash(address) !== withoutHash(page.url());
  await Promise.all([elsewhere ? page.waitForEvent('load') : undefined, link.click()]);
}

/** Presses Enter on the link that has the focus, and waits until the page it leads to has loaded. */
export async function followFocused(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '');
