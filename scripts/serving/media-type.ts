import { extname } from 'node:path';

/** The types that matter to a browser or a calendar and that `sirv` does not know, or gives without its charset. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The type of files that are compressed already: the server sends them as they are. */
export const COMPRESSED_ALREADY = 'application/octet-stream';

/** Files of the search engine, its WebAssembly too: it unpacks them itself. */
const SEARCH_FILE = /^\.(?:pagefind|pf_[a-z]+)$/u;

/** The `Content-Type` of a file by its name, or nothing when the default is right (pictures, fonts, videos). */
export function mediaType(path: string): string | undefined {
  const extension = extname(path.endsWith('/') ? 'index.html' : path).toLowerCase();
  return SEARCH_FILE.test(extension) ? COMPRESSED_ALREADY : MEDIA_TYPES[extension];
}
