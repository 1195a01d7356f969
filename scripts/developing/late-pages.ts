import { join } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Where Astro keeps the content that pages are made from, while one writes; below the project's root. */
const store = join('.astro', 'data-store.json');

/**
 * Astro tells new content to who is connected. A page made from the older that connects after the newer came would stay
 * as it was: an error, for a file that is gone, is loaded again here; any other page is by its bar.
 * Gives how many ms ago the content was renewed, or the server started.
 */
export const reloadLatePages = (server: ViteDevServer, root: string): (() => number) => {
  const kept = join(root, store);
  let renewed = 0;
  /** When the last page was asked for that could not be made and may not be connected. */
  let failed: number | undefined;

  server.middlewares.use((request, response, next) => {
    const asked = performance.now();
    response.once('finish', () => {
      if (response.statusCode >= 500 && request.headers.accept?.includes('text/html')) failed = asked;
    });
    next();
  });
  server.watcher.on('all', (_event, path) => {
    if (join(path) === kept) renewed = performance.now();
  });
  server.ws.on('connection', (socket) => {
    if (failed !== undefined && failed < renewed) socket.send(JSON.stringify({ type: 'full-reload' }));
    failed = undefined;
  });
  return () => performance.now() - renewed;
};
