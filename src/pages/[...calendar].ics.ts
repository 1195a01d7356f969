import type { APIRoute } from 'astro';

import { published } from '../collections/kit.ts';
import { siteOf } from '../collections/site.ts';
import { thanksOfYear, type Thanks } from '../collections/thanks.ts';
import { calendarText, type CalendarDate, type CalendarFeed } from '../core/calendar.ts';
import { entryOf, inLocale } from '../core/kit.ts';
import type { Locale } from '../core/locale.ts';
import type { Published } from '../core/published.ts';
import { agenda, agendaEvent, deadlines, type AgendaEvent, type Deadline } from '../strings/agenda.ts';
import { calendarHref } from '../strings/calendar-href.ts';
import type { Site } from '../strings/site.ts';

interface Props {
  readonly locale: Locale;
  readonly route: 'agenda' | 'recognition' | 'event';
  readonly id?: string;
}

/** The agenda, the recognition year and each event, in every language. */
export const getStaticPaths = async () => {
  const kit = await published();
  return kit.settings.locales.flatMap((locale) => {
    const all: Props[] = [
      { locale, route: 'agenda' },
      { locale, route: 'recognition' },
      ...inLocale(kit.events, locale).map(({ id }) => ({ locale, route: 'event' as const, id })),
    ];
    const site = siteOf(locale);
    return all.map((props) => ({
      params: {
        calendar: calendarHref(site, props.route, props.id)
          .slice(kit.settings.base.length)
          .replace(/\.ics$/, ''),
      },
      props,
    }));
  });
};

export const GET: APIRoute<Props> = async ({ props }) => {
  const kit = await published();
  const site = siteOf(props.locale);
  return new Response(calendarText(feedOf(kit, site, props), kit.today), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};

const feedOf = (kit: Published, site: Site, { route, id }: Props): CalendarFeed => {
  const organisation = kit.settings.organisation.short;
  if (route === 'recognition') {
    const { year, thanks } = thanksOfYear(kit, site);
    return {
      name: site.t('recognition.calendarName', { year, organisation }),
      dates: thanks.map((one) => thanksDate(kit, year, one)),
    };
  }
  const name = site.t('agenda.calendarName', { organisation });
  const event = id === undefined ? undefined : entryOf(kit.events, id, site.locale);
  if (event) return { name, dates: [eventDate(kit, site, agendaEvent(kit, site, event))] };
  return {
    name,
    dates: [
      ...agenda(kit, site).map((one) => eventDate(kit, site, one)),
      ...deadlines(kit, site).map((one) => deadlineDate(kit, one)),
    ],
  };
};

const host = (kit: Published): string => new URL(kit.settings.site).hostname;
const absolute = (kit: Published, href: string): string => new URL(href, kit.settings.site).href;

const eventDate = (kit: Published, site: Site, { id, data }: AgendaEvent): CalendarDate => ({
  uid: `event-${id}@${host(kit)}`,
  summary: data.title,
  description: [
    data.summary,
    site.t('agenda.accessibilityIs', { text: data.accessibility }),
    site.t('agenda.photographyIs', { text: data.photography }),
  ].join('\n'),
  location: data.place.name,
  url: absolute(kit, site.href('event', id)),
  when: { start: data.start, end: data.end, zone: data.zone },
});

const deadlineDate = (kit: Published, { id, day, title, note, href }: Deadline): CalendarDate => ({
  uid: `nominations-${id}@${host(kit)}`,
  summary: title,
  description: note,
  url: absolute(kit, href),
  when: { day },
});

/** What belongs to a month as a whole is set on its first day. */
const thanksDate = (kit: Published, year: number, one: Thanks): CalendarDate => {
  const month = `${year}-${String(one.month).padStart(2, '0')}`;
  // What has a day of its own keeps its name when that day moves; an option comes back in several months.
  const name = one.kind === 'option' ? `${one.id}-${month}` : one.id;
  return {
    uid: `recognition-${one.kind}-${name}@${host(kit)}`,
    summary: one.title,
    url: absolute(kit, one.href),
    when: { day: one.day ?? `${month}-01` },
  };
};
