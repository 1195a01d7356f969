import type { Page } from 'playwright-core';

/** Collects every request of the page to another origin than its own, from now on. */
export function requestsOutside(page: Page, origin: string): string[] {
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') outside.push(request.url());
  });
  return outside;
}

/** Told of the search button, whose second way to open the dialog is for browsers that do not know the first. */
const SECOND_WAY = 'popovertarget is ignored on elements with commandfor.';

/** Collects what the browser complains of: errors of scripts, refused styles, files that do not load. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    const isHeard = ['error', 'warning'].includes(message.type()) && message.text() !== SECOND_WAY;
    if (isHeard) found.push(message.text());
  });
  return found;
}
