import type { APIRoute } from 'astro';
import settings from '../../kit.config.ts';
import { siteOf } from '../collections/site.ts';
import type { Locale } from '../core/locale.ts';
import { siteIcons } from '../core/site-icon.ts';
import { manifestHref } from '../strings/manifest-href.ts';

interface Props {
  readonly locale: Locale;
}

/** What a phone or a computer needs to keep the site among its applications, one per language. */
export const getStaticPaths = () =>
  settings.locales.map((locale) => ({
    params: {
      manifest: manifestHref(siteOf(locale))
        .slice(settings.base.length)
        .replace(/\.webmanifest$/, ''),
    },
    props: { locale },
  }));

export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const site = siteOf(locale);
  const title = settings.title[locale] ?? settings.organisation.short;
  const { paper } = settings.tokens.light;
  const manifest = {
    name: site.t('site.name', { title, organisation: settings.organisation.short }),
    short_name: title,
    lang: locale,
    id: site.href('home'),
    start_url: site.href('home'),
    scope: settings.base,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: siteIcons.drawn
      .filter(({ path }) => path.includes('/icon-'))
      .map(({ path, width, onPaper }) => ({
        src: site.file(path),
        sizes: `${width}x${width}`,
        type: 'image/png',
        purpose: onPaper ? 'maskable' : 'any',
      })),
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
