import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

const config = await new StaticConfigLoader().getConfigFor('page.html');

/** The elements of a page, as html-validate reads them. */
export function parseHtml(html: string): HtmlElement {
  return new Parser(config).parseHtml(html);
}

/** An attribute as a browser reads it: entities decoded; nothing when absent or without a value. */
export function attribute(element: HtmlElement | null, name: string): string | undefined {
  const value = element?.getAttributeValue(name);
  return value === null || value === undefined ? undefined : withoutEntities(value);
}

/** The text of an element, spaces collapsed. */
export function textOf(element: HtmlElement | null): string {
  return withoutEntities(element?.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text with its character references replaced: the numeric ones, and the few names that templates write. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ''] ?? whole;
    },
  );
}
