import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import kit from './kit.config.ts';
import { guardedMarkdown } from './scripts/content-files/guarded-markdown.ts';
import { localisedMarkdown } from './scripts/content-files/localised-markdown.ts';
import { boundedPictures, pictureWidths } from './scripts/content-files/picture-widths.ts';
import { unbrokenCodes } from './scripts/content-files/unbroken-codes.ts';
import { contentInBrowser } from './scripts/developing/content-in-browser.ts';
import { writersTools } from './scripts/developing/writers-tools.ts';

/** Directive warnings that MDX prints for every entry and that mean nothing (withastro/astro#18087). */
const quiet = (level, log, handler) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
};

/** A link that starts at the site's root, such as `/charte/`, is put below the base path. */
const below = (url) => (/^\/(?!\/)/.test(url) ? kit.base + url.slice(1) : url);
const setUrl = (node, context) => context.setProperty(node, 'url', below(node.url));
const linksBelowBase = { name: 'links-below-base', link: setUrl, definition: setUrl };

/** What builds write below the project: nothing to reload for. */
const builtFolders = ['.cache', 'dist', 'dist-public', 'out'].map(
  (name) => `${import.meta.dirname.replaceAll('\\', '/')}/${name}/**`,
);

// Turns kit.config.ts into Astro's settings; the rest is in the plugins' own rooms.
export default defineConfig({
  site: kit.site,
  base: kit.base,
  trailingSlash: 'always',
  outDir: process.env.ITHAQUE_OUT ?? './dist',
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  integrations: [mdx(), writersTools(kit)],
  markdown: {
    syntaxHighlight: false,
    // What editors type is what is shown: English quotation marks would appear on French pages.
    processor: guardedMarkdown(
      localisedMarkdown(kit, (footnotes) =>
        satteri({
          features: { smartPunctuation: false, gfm: { footnotes } },
          mdastPlugins: [linksBelowBase, boundedPictures],
          hastPlugins: [unbrokenCodes],
        }),
      ),
      import.meta.dirname,
    ),
  },
  // Pictures of texts come in several sizes; our own style sheet says how they are laid out.
  image: { layout: 'constrained', responsiveStyles: false, breakpoints: [...pictureWidths] },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        // The forms are those of the search; nominations and registrations are links.
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [tailwindcss(), contentInBrowser(import.meta.dirname, kit)],
    build: { rolldownOptions: { onLog: quiet } },
    server: { watch: { ignored: builtFolders } },
  },
});
