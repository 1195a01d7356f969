import type { Page } from 'playwright-core';

/** One file as it crossed the network: compressed, headers included. */
export interface Transfer {
  readonly url: string;
  readonly bytes: number;
}

/** Loads an address with an empty cache and tells what it cost. */
export async function transfersOf(page: Page, url: string): Promise<Transfer[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const urls = new Map<string, string>();
  const transfers: Transfer[] = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    transfers.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await devtools.detach();
  return transfers.filter((transfer) => !transfer.url.startsWith('data:'));
}

export function totalBytes(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0);
}
