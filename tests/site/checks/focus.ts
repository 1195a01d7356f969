import type { Page } from 'playwright-core';

/** The least contrast of what shows the focus with what is around it: WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

/**
 * What takes the focus of the keyboard without showing it: no outline of 2 px or more on it or on what holds it, one
 * too near to the colour around it, or nowhere on the page. Everything that folds is opened first.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  // Elements focused by a script show it only to those whose last move was a key.
  await page.keyboard.press('Tab');
  return page.evaluate((leastContrast) => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (color: string): number[] => {
      if (!pixel) throw new Error('No canvas.');
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      return [...pixel.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const around = (element: Element | null): string => {
      if (!element) return 'white';
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 0) > 200 ? backgroundColor : around(element.parentElement);
    };
    const shows = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return (
        outlineStyle !== 'none' &&
        parseFloat(outlineWidth) >= 2 &&
        contrast(outlineColor, around(element.parentElement)) >= leastContrast
      );
    };
    const isThere = (element: Element): boolean => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      return width > 1 && height > 1 && right > 0 && bottom + scrollY > 0;
    };
    const named = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent || (element.getAttribute('name') ?? '')).trim().slice(0, 40)}`;

    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]',
    );
    return [...stops].flatMap((element) => {
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) return [];
      const holders = [element, element.closest('label'), element.parentElement];
      const seen = holders.some((holder) => holder && isThere(holder) && shows(holder));
      return seen ? [] : [named(element)];
    });
  }, LEAST_CONTRAST);
}
