import { awardState } from '../core/award.ts';
import type { Day } from '../core/day.ts';
import { inLocale, type Entry } from '../core/kit.ts';
import type { Event } from '../core/event.ts';
import type { Published } from '../core/published.ts';
import { instantOf, wallClock, zoneCity } from '../core/zoned-time.ts';
import type { Site } from './site.ts';
import { namedEntries } from './names.ts';

/** When it is at some of the company's sites, those that share a clock together. */
export interface SiteTime {
  readonly places: readonly string[];
  readonly day: Day;
  readonly time: string;
}

/** An event with the instant it starts, and its times where the company is. */
export interface AgendaEvent {
  readonly id: string;
  readonly data: Event;
  readonly start: Date;
  /** The city whose clock the event's own times are on. */
  readonly city: string;
  readonly elsewhere: readonly SiteTime[];
  readonly isPast: boolean;
}

const timesAt = (kit: Published, site: Site, start: Date): SiteTime[] => {
  const times = new Map<string, { places: string[]; day: Day; time: string }>();
  for (const { data } of namedEntries(kit.sites, [kit, site])) {
    const { day, time } = wallClock(data.zone, start);
    const same = times.get(`${day}T${time}`);
    if (same) same.places.push(data.name);
    else times.set(`${day}T${time}`, { places: [data.name], day, time });
  }
  return [...times]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, one]) => ({ ...one, places: one.places.toSorted(site.compare) }));
};

/** One event, with its times in words of clocks. */
export const agendaEvent = (
  kit: Published,
  site: Site,
  { id, data }: Pick<Entry<Event>, 'id' | 'data'>,
): AgendaEvent => {
  const sites = namedEntries(kit.sites, [kit, site]);
  const host =
    sites.find((one) => one.id === data.place.site && one.data.zone === data.zone) ??
    sites.find((one) => one.data.zone === data.zone);
  const start = instantOf(data.start, data.zone);
  return {
    id,
    data,
    start,
    city: host?.data.name ?? zoneCity(data.zone),
    elsewhere: timesAt(kit, site, start),
    isPast: data.end.slice(0, 10) < kit.today,
  };
};

/** The events of a language in the order of time. */
export const agenda = (kit: Published, site: Site): AgendaEvent[] =>
  inLocale(kit.events, site.locale)
    .map((event) => agendaEvent(kit, site, event))
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());

/** The last day to put a name forward for an edition that takes nominations. */
export interface Deadline {
  /** The edition. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

/** The deadlines of a language that are still to come, in the order of time. */
export const deadlines = (kit: Published, { locale, href, t }: Site): Deadline[] =>
  inLocale(kit.awards, locale)
    .filter(({ data }) => awardState(data, kit.today) === 'open')
    .map(({ id, data }) => ({
      id,
      day: data.calendar.nominations,
      title: t('home.nominationsClose'),
      note: t('home.nominations', { edition: data.edition }),
      href: href('award', id),
    }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
