import { componentsHref, componentsPath } from '../../src/core/components-page.ts';
import type { Settings } from '../../src/core/settings.ts';

/** What this needs of an Astro integration's hooks. */
interface Setup {
  readonly command: string;
  readonly injectRoute: (route: { pattern: string; entrypoint: string }) => void;
  readonly injectScript: (stage: 'page', content: string) => void;
}
interface Started {
  readonly address: { readonly port: number };
  readonly logger: { readonly info: (text: string) => void };
}

/**
 * Gives the development server, and nothing else, the page that shows every component, and a bar on every page that
 * says which file it comes from and what visitors do not see; says where the page is.
 */
export const writersTools = (settings: Settings) => ({
  name: 'ithaque:writers-tools',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, injectScript }: Setup): void => {
      if (command !== 'dev') return;
      injectScript('page', "import '/scripts/developing/page-bar.ts';");
      for (const locale of settings.locales)
        injectRoute({
          pattern: `/${componentsPath(settings, locale)}`,
          entrypoint: './src/pages/_dev/components.astro',
        });
    },
    'astro:server:start': ({ address, logger }: Started): void => {
      for (const locale of settings.locales)
        logger.info(`http://localhost:${address.port}${componentsHref(settings, locale)}`);
    },
  },
});
