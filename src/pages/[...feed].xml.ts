import type { APIRoute } from 'astro';
import settings from '../../kit.config.ts';
import { published } from '../collections/kit.ts';
import { pageText } from '../collections/page-text.ts';
import { siteOf } from '../collections/site.ts';
import { entryOf, inLocale } from '../core/kit.ts';
import type { Locale } from '../core/locale.ts';
import { feedText } from '../core/news-feed.ts';
import { feedHref } from '../strings/feed-href.ts';

interface Props {
  readonly locale: Locale;
}

/** The news of each language. */
export const getStaticPaths = () =>
  settings.locales.map((locale) => ({
    params: {
      feed: feedHref(siteOf(locale))
        .slice(settings.base.length)
        .replace(/\.xml$/, ''),
    },
    props: { locale },
  }));

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const kit = await published();
  const site = siteOf(locale);
  const { lead } = await pageText('news', site);
  const absolute = (href: string): string => new URL(href, settings.site).href;
  const feed = feedText({
    title: site.t('news.feedName', { organisation: settings.organisation.short }),
    description: lead,
    language: locale,
    page: absolute(site.href('news')),
    self: absolute(feedHref(site)),
    items: inLocale(kit.news, locale).map(({ id, data }) => ({
      guid: `news-${id}-${locale}@${new URL(settings.site).hostname}`,
      title: data.title,
      summary: data.summary,
      address: absolute(site.href('newsItem', id)),
      date: data.date,
      category: data.programme && entryOf(kit.programmes, data.programme, locale)?.data.name,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
