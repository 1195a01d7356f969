import type { Day } from './day.ts';

/** One date of a calendar file: either two instants, or a whole day. */
export interface CalendarDate {
  /** Never changes from one build to the next, so that a calendar updates its copy instead of adding one. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** Address of the page that says more. */
  readonly url?: string;
  readonly when: { readonly start: Date; readonly end: Date } | { readonly day: Day };
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

const whenLines = (when: CalendarDate['when']): string[] =>
  'day' in when
    ? [`DTSTART;VALUE=DATE:${dayStamp(when.day)}`, 'TRANSP:TRANSPARENT']
    : [`DTSTART:${utcStamp(when.start)}`, `DTEND:${utcStamp(when.end)}`];

const dateLines = (date: CalendarDate, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${date.uid}`,
  `DTSTAMP:${stamp}`,
  ...whenLines(date.when),
  `SUMMARY:${escaped(date.summary)}`,
  ...(date.description ? [`DESCRIPTION:${escaped(date.description)}`] : []),
  ...(date.location ? [`LOCATION:${escaped(date.location)}`] : []),
  ...(date.url ? [`URL:${date.url}`] : []),
  'END:VEVENT',
];

/**
 * A calendar file (RFC 5545). Times are UTC instants, which every program shows in its reader's own zone; the stamp
 * is the day of the build, so that the same content and day give the same bytes.
 */
export const calendarText = ({ name, dates }: CalendarFeed, today: Day): string => {
  const stamp = `${dayStamp(today)}T000000Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ithaque//Ithaque//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...dates.flatMap((date) => dateLines(date, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
