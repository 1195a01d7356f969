import type { Newsletter } from '../core/editorial.ts';
import { entryOf, type Entry } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';

/** What a newsletter shows of something it names: where it leads, its title, a mark and a text. */
interface NewsletterRow {
  readonly href: string;
  readonly title: string;
  readonly mark?: string;
  readonly datetime?: string;
  readonly text?: string;
}

type PartName = 'news' | 'events' | 'testimonials' | 'resources';

/** The parts of an issue in their order of reading: only what is shown today, no part that is empty, portraits apart. */
export const newsletterParts = (
  kit: Published,
  issue: Newsletter,
  site: Site,
): { name: PartName; rows: NewsletterRow[] }[] => {
  const { href, day, t } = site;
  const named = <T>(entries: readonly Entry<T>[], ids: readonly string[]): Entry<T>[] =>
    ids.flatMap((id) => entryOf(entries, id, site.locale) ?? []);
  const parts: Record<PartName, NewsletterRow[]> = {
    news: named(kit.news, issue.news).map(({ id, data }) => ({
      href: href('newsItem', id),
      title: data.title,
      mark: day(data.date, 'short'),
      datetime: data.date,
      text: data.summary,
    })),
    events: named(kit.events, issue.events).map(({ id, data }) => ({
      href: href('event', id),
      title: data.title,
      mark: day(data.start, 'short'),
      datetime: data.start,
      text: data.summary,
    })),
    testimonials: named(kit.testimonials, issue.testimonials).map(({ id, data }) => ({
      href: href('testimonial', id),
      title: data.title,
      mark: data.context.season,
      text: data.quote,
    })),
    resources: named(kit.resources, issue.resources).map(({ id, data }) => ({
      href: href('resource', id),
      title: data.title,
      mark: t('resource.minutes', { count: data.minutes }),
      text: data.summary,
    })),
  };
  return (Object.keys(parts) as PartName[])
    .map((name) => ({ name, rows: parts[name] }))
    .filter(({ rows }) => rows.length > 0);
};
