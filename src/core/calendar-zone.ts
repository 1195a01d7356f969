import { clockChanges, type ClockChange } from './clock-change.ts';
import { minutesAhead } from './zoned-time.ts';

/** « +0100 », « -0330 »: RFC 5545, 3.3.14. */
const offset = (minutes: number): string => {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${minutes < 0 ? '-' : '+'}${digits}`;
};

const localStamp = (day: string, time: string): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;

const observance = (kind: 'STANDARD' | 'DAYLIGHT', change: ClockChange): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${localStamp(change.day, change.time)}`,
  `RRULE:FREQ=YEARLY;BYMONTH=${change.month};BYDAY=${change.nth}${change.weekday}`,
  `TZOFFSETFROM:${offset(change.from)}`,
  `TZOFFSETTO:${offset(change.to)}`,
  `END:${kind}`,
];

const unchanging = (zone: string, year: number): string[] => {
  const minutes = offset(minutesAhead(zone, new Date(Date.UTC(year, 0, 1))));
  return [
    'BEGIN:STANDARD',
    `DTSTART:${year}0101T000000`,
    `TZOFFSETFROM:${minutes}`,
    `TZOFFSETTO:${minutes}`,
    'END:STANDARD',
  ];
};

/**
 * The clocks of a zone (`VTIMEZONE`, RFC 5545, 3.6.5) from a year on, in the shape that Outlook reads: one rule for
 * each season. `undefined` for a zone without yearly rules, whose times are better given in UTC.
 */
export const zoneLines = (zone: string, year: number): readonly string[] | undefined => {
  const changes = clockChanges(zone, year);
  if (!changes) return undefined;
  const seasons = changes.flatMap((change) =>
    observance(change.to > change.from ? 'DAYLIGHT' : 'STANDARD', change),
  );
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(seasons.length > 0 ? seasons : unchanging(zone, year)),
    'END:VTIMEZONE',
  ];
};
