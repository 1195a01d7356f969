import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { attribute } from '../html.ts';
import type { BuiltPage } from '../pages.ts';
import { filesOf, type BuiltSite } from '../site.ts';

/** Attributes that hold an address; `srcset` holds several. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'xlink:href'] as const;

/** Elements whose address a visitor follows by choice; every other address is fetched by the browser. */
const FOLLOWED = ['a', 'area', 'form'];

/** Where links may lead: the files of the site, and the anchors of each page. */
interface Target {
  readonly files: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Links, anchors, pictures, downloads and style sheets' files of the pages that lead nowhere, or outside. */
export function brokenLinks(site: BuiltSite, pages: readonly BuiltPage[]): string[] {
  const target: Target = {
    files: new Set(filesOf(site.dir)),
    anchors: new Map(pages.map((page) => [page.file, anchorsOf(page.root)])),
  };
  const inPages = pages.flatMap((page) =>
    addressesOf(page.root).flatMap(({ element, address }) => {
      const defect = addressDefect({ site, from: page.address }, { element, address }, target);
      return defect === undefined ? [] : [`${page.file}: ${address} ${defect}`];
    }),
  );
  return [...inPages, ...brokenStyles(site, target)];
}

interface Address {
  readonly element: string;
  readonly address: string;
}

/** Where an address stands: the page or style sheet, by its own address on the server. */
interface Place {
  readonly site: BuiltSite;
  readonly from: string;
}

function addressesOf(root: HtmlElement): Address[] {
  return root.querySelectorAll('*').flatMap((element) =>
    ADDRESSES.flatMap((name) => {
      const value = attribute(element, name);
      if (value === undefined || isAlternate(element)) return [];
      const all =
        name === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/u)[0] ?? '') : [value];
      return all.map((address) => ({ element: element.tagName, address }));
    }),
  );
}

function anchorsOf(root: HtmlElement): Set<string> {
  return new Set(root.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? ''));
}

/** Links to the other languages name the intranet's host; the check of heads follows them. */
function isAlternate(element: HtmlElement): boolean {
  return element.is('link') && attribute(element, 'hreflang') !== undefined;
}

function addressDefect(
  { site, from }: Place,
  { element, address }: Address,
  { files, anchors }: Target,
): string | undefined {
  const url = URL.parse(address, new URL(from, LOCAL));
  if (!url) return 'is not an address';
  if (url.origin !== LOCAL) {
    if (url.protocol === 'data:' || FOLLOWED.includes(element)) return undefined;
    return 'is fetched from another host';
  }
  if (!url.pathname.startsWith(site.base)) return `is outside the base path ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return files.has(`${path}/index.html`) ? 'needs a final slash' : 'does not exist';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || anchor === 'top' || !file.endsWith('.html')) return undefined;
  return anchors.get(file)?.has(anchor) ? undefined : 'has no such anchor';
}

const LOCAL = 'http://site.invalid';

function brokenStyles(site: BuiltSite, target: Target): string[] {
  const sheets = [...target.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  return sheets.flatMap((sheet) => {
    const text = readFileSync(join(site.dir, sheet), 'utf8');
    const addresses = [...text.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gu)].map((match) => match[2] ?? '');
    return addresses
      .filter((address) => !address.startsWith('#'))
      .flatMap((address) => {
        const defect = addressDefect(
          { site, from: site.base + sheet },
          { element: 'style', address },
          target,
        );
        return defect === undefined ? [] : [`${sheet}: ${address} ${defect}`];
      });
  });
}
