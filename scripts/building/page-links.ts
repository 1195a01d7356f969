import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../src/core/settings.ts';
import { pageNamed } from '../../src/strings/page-address.ts';
import { linkedFrom } from './linked-from.ts';
import type { SiteFile } from './site-files.ts';

/** A link of a page that leads to no file or no anchor of the site. */
export interface DeadLink {
  /** The page that holds it: its file, with forward slashes. */
  readonly page: string;
  /** As a text writes it, from the site's root. */
  readonly address: string;
  readonly why: 'file' | 'anchor';
}

/** Links that lead nowhere although the check let them pass; `from` is where texts write them, with the line. */
export class DeadLinks extends Error {
  readonly links: readonly (DeadLink & { readonly from: readonly string[] })[];
  constructor(links: DeadLinks['links']) {
    super('Some links lead nowhere.');
    this.links = links;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
};
const text = (html: string): string =>
  html.replace(/&(amp|quot|#34|#38|#39);/g, (_, name: string) => entities[name] ?? '');

const link = /<a\b[^>]*?\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => text(id)));

/**
 * Follows every link of the built pages. One to a page that is not published (a person who withdrew, an item that
 * expired) becomes its text, so that no date and no withdrawal ever leaves a dead link; any other that leads nowhere
 * ends in `DeadLinks`.
 */
export const followLinks = async (
  folder: string,
  files: readonly SiteFile[],
  { root, settings }: { readonly root: string; readonly settings: Settings },
): Promise<void> => {
  const known = new Set(files.map((file) => file.path));
  const anchors = new Map<string, Promise<Set<string>>>();
  const pages = files.map((file) => file.path).filter((path) => path.endsWith('.html'));
  const dead: DeadLink[] = [];
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    const hidden: string[] = [];
    for (const [whole, href = ''] of html.matchAll(link)) {
      const target = targetOf(text(href), page, settings.base);
      if (!target) continue;
      const { path, anchor } = target;
      const file = known.has(path)
        ? path
        : `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
      const address = `${path.startsWith('/') ? '' : '/'}${path}${anchor === '' ? '' : `#${anchor}`}`;
      if (!known.has(file)) {
        if (pageNamed(path, settings)) hidden.push(whole);
        else dead.push({ page, address, why: 'file' });
      } else if (anchor !== '' && file.endsWith('.html')) {
        const ids = anchors.get(file) ?? readFile(join(folder, file), 'utf8').then(idsOf);
        anchors.set(file, ids);
        // Browsers look for the anchor as it is written, then decoded.
        const found = await ids;
        if (!found.has(anchor) && !found.has(target.written)) dead.push({ page, address, why: 'anchor' });
      }
    }
    if (hidden.length > 0) await writeFile(join(folder, page), withoutLinks(html, new Set(hidden)));
  }
  if (dead.length === 0) return;
  const from = await linkedFrom(dead, root);
  throw new DeadLinks(dead.map((one) => ({ ...one, from: from.get(one) ?? [] })));
};

const withoutLinks = (html: string, hidden: ReadonlySet<string>): string =>
  html.replace(link, (whole: string, _href: string, inside: string) => (hidden.has(whole) ? inside : whole));

const local = 'http://site.invalid';

/** Where a link of a page leads below the base; `undefined` for another site, a message or a call. */
const targetOf = (
  href: string,
  page: string,
  base: string,
): { readonly path: string; readonly anchor: string; readonly written: string } | undefined => {
  const url = URL.parse(href, new URL(base + page.replace(/index\.html$/, ''), local));
  if (url?.origin !== local) return undefined;
  const path = decoded(url.pathname);
  const anchor = decoded(url.hash.slice(1));
  return {
    path: path.startsWith(base) ? path.slice(base.length) : path,
    anchor: anchor === 'top' ? '' : anchor,
    written: url.hash.slice(1),
  };
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
