import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What a static host does with a request: send a file, send the visitor elsewhere, or say that nothing is there. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing'; readonly page: string | undefined };

/** A built folder, and the address it is published under: `/` or `/mentorat/`. */
export interface PublishedFolder {
  readonly dir: string;
  readonly base: string;
}

/**
 * The answer to the address `url` (path and query, as it comes in a request).
 * A folder is served by its `index.html`, under its address with a final slash, as static hosts do.
 */
export function answerTo(url: string, site: PublishedFolder): Answer {
  const { pathname, search } = splitUrl(url);
  if (`${pathname}/` === site.base || (pathname === '/' && site.base !== '/')) {
    return { kind: 'redirect', to: site.base + search };
  }
  if (!pathname.startsWith(site.base)) return missing('', site);
  const path = decoded(pathname.slice(site.base.length));
  const file = path === undefined ? undefined : insideFolder(site.dir, path);
  if (path === undefined || file === undefined) return missing('', site);
  if (path !== '' && !path.endsWith('/')) {
    if (isFile(file)) return { kind: 'file', path: encodedPath(path) };
    if (isFile(join(file, 'index.html'))) return { kind: 'redirect', to: `${pathname}/${search}` };
    return missing(path, site);
  }
  return isFile(join(file, 'index.html')) ? { kind: 'file', path: encodedPath(path) } : missing(path, site);
}

/** The `404.html` nearest to the missing address: `/en/…` gets the English page, every other one the page of the root. */
function missing(path: string, { dir }: PublishedFolder): Answer {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const page = join(dir, ...folders.slice(0, depth), '404.html');
    if (isFile(page)) return { kind: 'missing', page };
  }
  return { kind: 'missing', page: undefined };
}

function splitUrl(url: string): { pathname: string; search: string } {
  const at = url.indexOf('?');
  return at === -1 ? { pathname: url, search: '' } : { pathname: url.slice(0, at), search: url.slice(at) };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function encodedPath(path: string): string {
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The file under `dir`, or nothing when the path climbs out of it or names a hidden file. */
function insideFolder(dir: string, path: string): string | undefined {
  const root = resolve(dir);
  const file = resolve(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (path.includes('\0') || path.split(/[\\/]/u).some((part) => part.startsWith('.'))) return undefined;
  return file;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
