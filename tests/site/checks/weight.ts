import type { Page } from 'playwright-core';

/** One file as it crossed the network: compressed, headers included. */
export interface Transfer {
  readonly url: string;
  readonly bytes: number;
}

/** Loads an address with an empty cache and tells what it cost, once nothing is being fetched any more. */
export async function transfersOf(page: Page, url: string): Promise<Transfer[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const asked = new Map<string, string>();
  const transfers: Transfer[] = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url));
  devtools.on('Network.loadingFailed', ({ requestId }) => asked.delete(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    transfers.push({ url: asked.get(requestId) ?? '', bytes: encodedDataLength });
    asked.delete(requestId);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  while (asked.size > 0) await page.waitForTimeout(20);
  await devtools.detach();
  return transfers.filter((transfer) => !transfer.url.startsWith('data:'));
}

/** The bytes of all of them. */
export function totalBytes(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0);
}
