import type { APIRoute } from 'astro';
import settings from '../../kit.config.ts';
import { directory } from '../collections/directory.ts';
import { published } from '../collections/kit.ts';
import { listOf, longestPage } from '../collections/long-directory.ts';
import { siteOf } from '../collections/site.ts';
import type { Locale } from '../core/locale.ts';
import { directoryHref } from '../strings/directory-href.ts';

interface Props {
  readonly locale: Locale;
}

/** A long directory as a list, one file per language; a short one is in its page. */
export const getStaticPaths = async () => {
  const kit = await published();
  return settings.locales
    .filter((locale) => directory(kit, siteOf(locale)).length > longestPage)
    .map((locale) => ({
      params: {
        directory: directoryHref(siteOf(locale))
          .slice(settings.base.length)
          .replace(/\.json$/, ''),
      },
      props: { locale },
    }));
};

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const kit = await published();
  const site = siteOf(locale);
  return new Response(JSON.stringify(listOf(kit, site, directory(kit, site))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
