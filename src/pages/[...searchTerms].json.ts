import type { APIRoute } from 'astro';
import settings from '../../kit.config.ts';
import { published } from '../collections/kit.ts';
import { searchTerms } from '../collections/search-terms.ts';
import { siteOf } from '../collections/site.ts';
import type { Locale } from '../core/locale.ts';
import { searchTermsHref } from '../strings/search-terms-href.ts';

interface Props {
  readonly locale: Locale;
}

/** What the search knows before it asks its engine, one file per language; fetched with the first letter typed. */
export const getStaticPaths = () =>
  settings.locales.map((locale) => ({
    params: {
      searchTerms: searchTermsHref(siteOf(locale))
        .slice(settings.base.length)
        .replace(/\.json$/, ''),
    },
    props: { locale },
  }));

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(JSON.stringify(searchTerms(await published(), siteOf(locale))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
