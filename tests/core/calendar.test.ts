import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, type CalendarDate } from '../../src/core/calendar.ts';

const evening: CalendarDate = {
  uid: 'event-remise@mentorat.example',
  summary: 'Soirée de remise, Mentor de l’année ; venez',
  description: 'Deux heures.\nAccessibilité : salle de plain-pied, boucle à induction.',
  location: 'Montréal, jardin d’hiver',
  url: 'https://mentorat.example/agenda/remise/',
  when: { start: new Date('2027-06-10T22:00:00Z'), end: new Date('2027-06-11T00:30:00Z') },
};

const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

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
