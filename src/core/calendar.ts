import { zoneLines } from './calendar-zone.ts';
import { yearOf, type Day } from './day.ts';
import { instantOf, minutesAhead } from './zoned-time.ts';

/** A start and an end on the clocks of a zone, `YYYY-MM-DDTHH:MM`. */
export interface ZonedTimes {
  readonly start: string;
  readonly end: string;
  /** IANA name. */
  readonly zone: string;
}

/** One date of a calendar file: either two times, or a whole day. */
export interface CalendarDate {
  /** Never changes from one build to the next, so that a calendar updates its copy instead of adding one. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** Address of the page that says more. */
  readonly url?: string;
  readonly when: ZonedTimes | { readonly day: Day };
}

/** What a calendar program shows as the name of the feed. */
export interface CalendarFeed {
  readonly name: string;
  readonly dates: readonly CalendarDate[];
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** RFC 5545, 3.1: lines of at most 75 octets, continued after a space, and never cut inside a character. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets(current) + octets(character) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
};

/** RFC 5545, 3.3.11: text with its special characters escaped. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

const utcStamp = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const dayStamp = (day: Day): string => day.replaceAll('-', '');
const localStamp = (local: string): string => `${local.replace(/[-:]/g, '')}00`;

/** The clocks of each zone that has rules, by its name. */
type Zones = ReadonlyMap<string, readonly string[]>;

/** One year before the first date, so that every date has a change of the clocks before it. */
const zonesOf = (dates: readonly CalendarDate[]): Zones => {
  const first = new Map<string, number>();
  for (const { when } of dates) {
    if ('day' in when) continue;
    first.set(when.zone, Math.min(first.get(when.zone) ?? Infinity, yearOf(when.start)));
  }
  return new Map(
    [...first]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([zone, year]) => {
        const lines = zoneLines(zone, year - 1);
        return lines ? [[zone, lines] as const] : [];
      }),
  );
};

const hours = 3 * 60 * 60_000;

/** Near a change of the clocks an hour is skipped or comes twice, and calendar programs disagree about which it is. */
const isNearChange = (zone: string, at: Date): boolean =>
  minutesAhead(zone, new Date(at.getTime() - hours)) !== minutesAhead(zone, new Date(at.getTime() + hours));

const timeLine = (name: string, local: string, { zone, zones }: { zone: string; zones: Zones }): string => {
  const at = instantOf(local, zone);
  return zones.has(zone) && !isNearChange(zone, at)
    ? `${name};TZID=${zone}:${localStamp(local)}`
    : `${name}:${utcStamp(at)}`;
};

const whenLines = (when: CalendarDate['when'], zones: Zones): string[] => {
  if ('day' in when) return [`DTSTART;VALUE=DATE:${dayStamp(when.day)}`, 'TRANSP:TRANSPARENT'];
  const clocks = { zone: when.zone, zones };
  return [timeLine('DTSTART', when.start, clocks), timeLine('DTEND', when.end, clocks)];
};

const dateLines = (date: CalendarDate, stamp: string, zones: Zones): string[] => [
  'BEGIN:VEVENT',
  `UID:${date.uid}`,
  `DTSTAMP:${stamp}`,
  ...whenLines(date.when, zones),
  `SUMMARY:${escaped(date.summary)}`,
  ...(date.description ? [`DESCRIPTION:${escaped(date.description)}`] : []),
  ...(date.location ? [`LOCATION:${escaped(date.location)}`] : []),
  ...(date.url ? [`URL:${date.url}`] : []),
  'END:VEVENT',
];

/**
 * A calendar file (RFC 5545). Times are those of their place with its zone, which every program shows on its
 * reader's own clock; the stamp is the day of the build, so that the same content and day give the same bytes.
 */
export const calendarText = ({ name, dates }: CalendarFeed, today: Day): string => {
  const stamp = `${dayStamp(today)}T000000Z`;
  const zones = zonesOf(dates);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ithaque//Ithaque//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    // The site is built once a day.
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...[...zones.values()].flat(),
    ...dates.flatMap((date) => dateLines(date, stamp, zones)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
