import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const RULES: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** What axe finds in the page as it is shown, and in its frames: one line per rule and element. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A frame that waits to be opened has no address, and nothing to run in.
  for (const frame of page.frames().filter((one) => one.url() !== '')) {
    // Evaluated, not added as a script: a page's own security policy refuses added scripts.
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  }
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), RULES);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
