import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { attribute, parseHtml } from './html.ts';
import { filesOf, type BuiltSite } from './site.ts';

/** A page of a built site. */
export interface BuiltPage {
  readonly site: BuiltSite;
  /** Its file, from the folder of the site: `en/charter/index.html`. */
  readonly file: string;
  /** Its address on the server: `/mentorat/en/charter/`. */
  readonly address: string;
  readonly html: string;
  readonly root: HtmlElement;
  /** Its type: the name of its route, from `<html data-page>`; empty when the layout gave none. */
  readonly type: string;
  readonly lang: string;
}

/** Every page of the site, the 404 pages too; the search engine's own files left out. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  return filesOf(site.dir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => pageOf(site, file, readFileSync(join(site.dir, file), 'utf8')));
}

/** A page from its text, as if it were the file of that name. */
export function pageOf(site: BuiltSite, file: string, html: string): BuiltPage {
  const root = parseHtml(html);
  const top = root.querySelector('html');
  const address = site.base + file.replace(/(^|\/)index\.html$/u, '$1');
  const type = attribute(top, 'data-page') ?? '';
  return { site, file, address, html, root, type, lang: attribute(top, 'lang') ?? '' };
}

/** One page of each type in each language: the longest, for it has the most that can go wrong. */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const samples = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${page.type} ${page.lang}`;
    const longest = samples.get(key);
    if (!longest || page.html.length > longest.html.length) samples.set(key, page);
  }
  return [...samples.values()];
}
