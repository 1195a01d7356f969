import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, type CalendarDate } from '../../src/core/calendar.ts';
import { instantOf } from '../../src/core/zoned-time.ts';
import { eventsIn } from './calendar-events.ts';

const evening: CalendarDate = {
  uid: 'event-remise@mentorat.example',
  summary: 'Soirée de remise, Mentor de l’année ; venez',
  description: 'Deux heures.\nAccessibilité : salle de plain-pied, boucle à induction.',
  location: 'Montréal, jardin d’hiver',
  url: 'https://mentorat.example/agenda/remise/',
  when: { start: '2027-06-10T18:00', end: '2027-06-10T20:30', zone: 'America/Toronto' },
};

const octets = (line: string): number => Buffer.byteLength(line, 'utf8');

describe('a calendar file', () => {
  test('is read back by an independent parser, word for word', () => {
    const [event] = eventsIn(calendarText({ name: 'Agenda', dates: [evening] }, '2026-11-21'));
    expect(event?.uid).toBe(evening.uid);
    expect(event?.summary).toBe(evening.summary);
    expect(event?.description).toBe(evening.description);
    expect(event?.location).toBe(evening.location);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2027-06-10T22:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-06-11T00:30:00.000Z');
  });

  test('gives the time of the place, with the clocks of its zone in the file', () => {
    const text = calendarText({ name: 'Agenda', dates: [evening] }, '2026-11-21');
    expect(text).toContain('DTSTART;TZID=America/Toronto:20270610T180000\r\n');
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n');
  });

  test('gives the instant where a zone follows no rule of the calendar', () => {
    const text = calendarText(
      {
        name: 'Agenda',
        dates: [
          {
            ...evening,
            when: { start: '2027-02-20T10:00', end: '2027-02-20T11:00', zone: 'Africa/Casablanca' },
          },
        ],
      },
      '2026-11-21',
    );
    expect(text).not.toContain('VTIMEZONE');
    expect(eventsIn(text)[0]?.startDate.toJSDate()).toEqual(
      instantOf('2027-02-20T10:00', 'Africa/Casablanca'),
    );
  });

  test.each([
    ['skipped', '2026-03-29T02:30'],
    ['repeated', '2026-10-25T02:30'],
  ])('gives the instant of an hour that is %s', (_, local) => {
    const when = { start: local, end: local, zone: 'Europe/Paris' };
    const text = calendarText({ name: 'Agenda', dates: [{ ...evening, when }] }, '2026-11-21');
    expect(eventsIn(text)[0]?.startDate.toJSDate()).toEqual(instantOf(local, 'Europe/Paris'));
  });

  test('is read at the same instant by an independent parser, whatever the zone, the day and the hour', () => {
    const zones = [
      'Europe/Paris',
      'Europe/Warsaw',
      'America/Toronto',
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'America/Santiago',
      'Africa/Casablanca',
      'Atlantic/Azores',
      'Asia/Tokyo',
      'UTC',
    ];
    const local = fc
      .date({ min: new Date('2026-01-02'), max: new Date('2031-12-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16));
    fc.assert(
      fc.property(fc.constantFrom(...zones), local, local, (zone, start, other) => {
        const dates = [start, other].map((at, index) => ({
          ...evening,
          uid: `${index}@b`,
          when: { start: at, end: at, zone },
        }));
        const events = eventsIn(calendarText({ name: 'Agenda', dates }, '2026-11-21'));
        expect(events.map((event) => event.startDate.toJSDate())).toEqual([
          instantOf(start, zone),
          instantOf(other, zone),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('gives a whole day without a time, that does not block the day', () => {
    const text = calendarText(
      { name: 'Année', dates: [{ uid: 'a@b', summary: 'Juin', when: { day: '2027-06-01' } }] },
      '2026-11-21',
    );
    const [event] = eventsIn(text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-06-01');
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  test('is stamped with the day of the build: same content and day, same bytes', () => {
    const feed = { name: 'Agenda', dates: [evening] };
    expect(calendarText(feed, '2026-11-21')).toBe(calendarText(feed, '2026-11-21'));
    expect(calendarText(feed, '2026-11-21')).toContain('DTSTAMP:20261121T000000Z\r\n');
  });

  test('is a calendar even without a date in it', () => {
    expect(eventsIn(calendarText({ name: 'Vide', dates: [] }, '2026-11-21'))).toEqual([]);
  });

  test('keeps any text: lines of at most 75 octets, no character cut, nothing lost', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) =>
      // Control characters have no place in a text value, and a lone return becomes a line break.
      text.replace(/\p{Cc}/gu, ' ').trim(),
    );
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        fc.pre(summary !== '' && description !== '');
        const text = calendarText(
          { name: summary, dates: [{ ...evening, summary, description }] },
          '2026-11-21',
        );
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const [event] = eventsIn(text);
        expect(event?.summary).toBe(summary);
        expect(event?.description).toBe(description);
      }),
    );
  });
});
