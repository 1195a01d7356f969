import type { Site } from './site.ts';

/** Address of the feed of the news: the page's, then `rss.xml`. */
export const feedHref = (site: Pick<Site, 'href'>): string => `${site.href('news')}rss.xml`;
