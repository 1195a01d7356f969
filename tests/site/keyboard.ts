import type { Page } from 'playwright-core';

/** Presses Tab until an element that matches has the focus; throws where it never has. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

/** Presses Alt and a letter as a keyboard does: Playwright's own keys leave out the letter that access keys go by. */
export async function pressAccessKey(page: Page, letter: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const key = { key: letter, text: letter, unmodifiedText: letter, modifiers: 1 };
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await devtools.detach();
}
