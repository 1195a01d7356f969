import type { Day } from './day.ts';

const minute = 60_000;

/** The day that people of a zone live at an instant: the company's own decides what is published. */
export const dayIn = (zone: string, at: Date): Day => wallClock(zone, at).day;

/** How many minutes the clocks of an IANA zone are ahead of UTC at an instant; Montréal in winter is -300. */
export const minutesAhead = (zone: string, at: Date): number => {
  const wall = wallClock(zone, at);
  return Math.round(
    (Date.parse(`${wall.day}T${wall.time}:00Z`) - Math.floor(at.getTime() / minute) * minute) / minute,
  );
};

/** Day and time, `HH:MM`, that people of a zone read on their clocks at an instant. */
export const wallClock = (zone: string, at: Date): { readonly day: Day; readonly time: string } => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
};

/**
 * The instant of a local time, `YYYY-MM-DDTHH:MM`, in a zone. An hour that the clocks skip is read as if they had
 * not yet moved; one that they repeat is the first of the two.
 */
export const instantOf = (local: string, zone: string): Date => {
  const asUtc = Date.parse(`${local}:00Z`);
  const before = minutesAhead(zone, new Date(asUtc - 24 * 60 * minute));
  const first = asUtc - before * minute;
  const there = minutesAhead(zone, new Date(first));
  const second = asUtc - there * minute;
  return new Date(there === before || minutesAhead(zone, new Date(second)) !== there ? first : second);
};

/** « UTC+1 », « UTC−5 », « UTC+5:30 », as one writes it beside a city. */
export const utcOffset = (zone: string, at: Date): string => {
  const ahead = minutesAhead(zone, at);
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return ahead === 0 ? 'UTC' : `UTC${ahead < 0 ? '−' : '+'}${hours}${rest}`;
};

/** The city of an IANA zone, for a zone that none of the company's sites is in: `America/New_York` is New York. */
export const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
