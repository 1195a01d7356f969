import type { Plugin } from 'vite';
import type { Settings } from '../../src/core/settings.ts';
import { companyFonts, useFonts } from '../rendering/font-files.ts';
import { watchContent } from './content-watch.ts';
import { imagesOnRequest } from './images-on-request.ts';
import { reloadLatePages } from './late-pages.ts';
import { notesOnRequest } from './notes-on-request.ts';

/** What `npm run dev` adds to Astro's server: images on request, and content problems in the browser. */
export const contentInBrowser = (root: string, settings: Settings): Plugin => ({
  name: 'ithaque:content-in-browser',
  apply: 'serve',
  configureServer(server) {
    // Astro also makes short-lived servers to read its settings: those serve nobody.
    if (!server.httpServer) return;
    useFonts(companyFonts(settings.badgeFonts, root));
    const renewedAgo = reloadLatePages(server, root);
    server.middlewares.use(imagesOnRequest(root, settings));
    server.middlewares.use(notesOnRequest(settings, watchContent(server, root, settings), renewedAgo));
  },
});
