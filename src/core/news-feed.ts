import type { Day } from './day.ts';

/** One piece of news as feed readers keep it. */
export interface FeedItem {
  /** Never changes, so that a reader does not show the same piece twice. */
  readonly guid: string;
  readonly title: string;
  readonly summary: string;
  /** Whole address of its page. */
  readonly address: string;
  readonly date: Day;
  readonly category?: string | undefined;
}

/** A feed in one language; addresses are whole. */
export interface NewsFeed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page of the news, and the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly items: readonly FeedItem[];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, without the characters that it does not allow at all. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (found) => entities[found] ?? found);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** RFC 822, at noon UTC: the same day on every inhabited clock from UTC-12 to UTC+11. */
const stamp = (day: Day): string => new Date(`${day}T12:00:00Z`).toUTCString();

const itemLines = ({ guid, title, summary, address, date, category }: FeedItem): string[] => [
  '<item>',
  element('title', title),
  element('link', address),
  `<guid isPermaLink="false">${escaped(guid)}</guid>`,
  element('pubDate', stamp(date)),
  element('description', summary),
  ...(category === undefined ? [] : [element('category', category)]),
  '</item>',
];

/**
 * A feed (RSS 2.0, https://www.rssboard.org/rss-specification), the newest piece first. It is dated by its newest
 * piece, so that a build that changes nothing gives the same bytes.
 */
export const feedText = ({ title, description, language, page, self, items }: NewsFeed): string => {
  const sorted = items.toSorted((a, b) => b.date.localeCompare(a.date) || a.guid.localeCompare(b.guid));
  const newest = sorted[0]?.date;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', language),
    `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    ...(newest === undefined ? [] : [element('lastBuildDate', stamp(newest))]),
    // Minutes: the site is built once a day.
    '<ttl>1440</ttl>',
    ...sorted.flatMap(itemLines),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
};
