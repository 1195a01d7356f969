import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { follow } from '../follow.ts';
import { withPage } from '../served-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const home = '<!doctype html><a href="/slow/">Away</a> <a href="#here">Within</a><p id="here">Here</p>';

/** A page that begins at once and ends after a while, as long pages do on a busy machine. */
async function answerSlowly(response: ServerResponse): Promise<void> {
  response.write('<!doctype html><p>Beginning</p>' + ' '.repeat(4096));
  await setTimeout(400);
  response.end('<p>End</p>');
}

const server = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (request.url === '/slow/') void answerSlowly(response);
  else response.end(home);
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

test('a link is followed to the end of the page it leads to', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(origin);
    await follow(page.getByRole('link', { name: 'Away' }));
    expect(await page.locator('p').allInnerTexts()).toEqual(['Beginning', 'End']);
  });
});

test('a link within the page only moves', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(origin);
    await follow(page.getByRole('link', { name: 'Within' }));
    expect(new URL(page.url()).hash).toBe('#here');
  });
});
