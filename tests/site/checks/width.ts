import type { Page } from 'playwright-core';

/** The elements that make the page scroll sideways, the innermost ones; none when everything fits. */
export async function elementsTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticksOut = (element: Element): boolean => element.getBoundingClientRect().right > width + 0.5;
    const innermost = [...document.body.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && sticksOut(element) && ![...element.children].some(sticksOut),
    );
    const described = innermost.map(
      (element) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
    );
    return described.length > 0 ? described : ['the page scrolls sideways'];
  });
}
