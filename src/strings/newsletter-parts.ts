import type { Newsletter } from '../core/editorial.ts';
import { entryOf, type Entry } from '../core/kit.ts';
import type { Published } from '../core/published.ts';
import { inSentence } from '../core/text.ts';
import { agendaEvent } from './agenda.ts';
import { calendarHref } from './calendar-href.ts';
import { eventTime } from './event-time.ts';
import { namedProgrammes, type NamedProgramme } from './names.ts';
import { quoted } from './quoted.ts';
import type { Site } from './site.ts';
import { voiceOf } from './voices.ts';

/** What a newsletter shows of something it names: where it leads, its title, a mark and a text. */
export interface NewsletterRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly mark?: string;
  readonly datetime?: string;
  readonly text?: string;
  /** When and where, or who speaks. */
  readonly meta?: string;
  readonly programme?: NamedProgramme | undefined;
  /** Calendar file of an event. */
  readonly calendar?: string;
}

const partNames = ['news', 'events', 'testimonials', 'resources'] as const;
type PartName = (typeof partNames)[number];

/** A part of an issue: never empty. */
export interface NewsletterPart {
  readonly name: PartName;
  readonly rows: readonly NewsletterRow[];
}

type Rows = (kit: Published, issue: Newsletter, site: Site) => NewsletterRow[];

const named = <T>(entries: readonly Entry<T>[], ids: readonly string[], site: Site): Entry<T>[] =>
  ids.flatMap((id) => entryOf(entries, id, site.locale) ?? []);

const programmeOf = (kit: Published, site: Site, id: string | undefined): NamedProgramme | undefined =>
  id === undefined ? undefined : namedProgrammes(kit, site, [id])[0];

const rowsOf: Readonly<Record<PartName, Rows>> = {
  news: (kit, issue, site) =>
    named(kit.news, issue.news, site).map(({ id, data }) => {
      const programme = programmeOf(kit, site, data.programme);
      return {
        id,
        href: site.href('newsItem', id),
        title: data.title,
        mark: site.day(data.date, 'short'),
        datetime: data.date,
        text: data.summary,
        ...(programme && { programme, meta: programme.name }),
      };
    }),
  events: (kit, issue, site) =>
    named(kit.events, issue.events, site)
      .map((entry) => agendaEvent(kit, site, entry))
      .map((event) => ({
        id: event.id,
        href: site.href('event', event.id),
        title: event.data.title,
        mark: site.day(event.data.start, 'short'),
        datetime: event.data.start,
        text: event.data.summary,
        meta: site.t('newsletter.when', { place: event.data.place.name, time: eventTime(site, event) }),
        ...(!event.isPast && { calendar: calendarHref(site, 'event', event.id) }),
      })),
  testimonials: (kit, issue, site) =>
    named(kit.testimonials, issue.testimonials, site)
      .map((entry) => voiceOf(kit, site, entry))
      .map(({ id, data, who, detail }) => ({
        id,
        href: site.href('testimonial', id),
        title: data.title,
        mark: data.context.season,
        text: quoted(site, data.quote),
        meta: inSentence(detail === undefined ? [who] : [who, detail], site.locale),
        programme: programmeOf(kit, site, data.context.programme),
      })),
  resources: (kit, issue, site) =>
    named(kit.resources, issue.resources, site).map(({ id, data }) => ({
      id,
      href: site.href('resource', id),
      title: data.title,
      mark: site.t('resource.minutes', { count: data.minutes }),
      text: data.summary,
    })),
};

/** The parts of an issue in their order of reading: only what is shown today, no part that is empty, portraits apart. */
export const newsletterParts = (kit: Published, issue: Newsletter, site: Site): NewsletterPart[] =>
  partNames
    .map((name) => ({ name, rows: rowsOf[name](kit, issue, site) }))
    .filter(({ rows }) => rows.length > 0);
