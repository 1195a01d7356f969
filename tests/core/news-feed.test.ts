import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedText, type FeedItem, type NewsFeed } from '../../src/core/news-feed.ts';

const item: FeedItem = {
  guid: 'news-charte-fr@mentorat.example',
  title: 'La charte « 2.0 » & ses <règles>',
  summary: 'Trois règles de plus ; "une" précisée.',
  address: 'https://mentorat.example/m/actualites/charte/?a=1&b=2',
  date: '2026-09-01',
  category: 'Grand Relais',
};
const feed: NewsFeed = {
  title: 'Actualités',
  description: 'Ce qui est nouveau.',
  language: 'fr',
  page: 'https://mentorat.example/m/actualites/',
  self: 'https://mentorat.example/m/actualites/rss.xml',
  items: [item],
};

describe('a feed', () => {
  test('is read back by an independent parser, word for word', () => {
    const parsed = parseRssFeed(feedText(feed));
    expect(parsed).toMatchObject({
      title: feed.title,
      description: feed.description,
      language: 'fr',
      link: feed.page,
      lastBuildDate: 'Tue, 01 Sep 2026 12:00:00 GMT',
    });
    expect(parsed.atom?.links).toEqual([
      expect.objectContaining({ href: feed.self, rel: 'self', type: 'application/rss+xml' }),
    ]);
    expect(parsed.items).toHaveLength(1);
    expect(parsed.items?.[0]).toMatchObject({
      title: item.title,
      description: item.summary,
      link: item.address,
      guid: { value: item.guid, isPermaLink: false },
      pubDate: 'Tue, 01 Sep 2026 12:00:00 GMT',
      categories: [{ name: 'Grand Relais' }],
    });
  });

  test('gives the newest piece first, and the same bytes whatever the order it was given', () => {
    const newer = { ...item, guid: 'b', title: 'B', date: '2026-11-02' };
    const both = feedText({ ...feed, items: [item, newer] });
    expect(parseRssFeed(both).items?.map(({ title }) => title)).toEqual(['B', item.title]);
    expect(feedText({ ...feed, items: [newer, item] })).toBe(both);
  });

  test('is a feed even without a piece of news in it', () => {
    const parsed = parseRssFeed(feedText({ ...feed, items: [] }));
    expect(parsed.title).toBe(feed.title);
    expect(parsed.items ?? []).toEqual([]);
    expect(parsed.lastBuildDate).toBeUndefined();
  });

  test('keeps any text that XML can hold, and lets no control character in', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(anyText, (title) => {
        const text = feedText({ ...feed, items: [{ ...item, title: `a${title}z` }] });
        expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
        const written = /<item>\n<title>([^]*?)<\/title>/u.exec(text)?.[1] ?? '';
        expect(written).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/u);
      }),
    );
  });
});
