import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { projectSettings } from '../../scripts/content-files/project-settings.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { awardState } from '../../src/core/award.ts';
import { inLocale } from '../../src/core/kit.ts';
import { publish, type Published } from '../../src/core/published.ts';
import { instantOf } from '../../src/core/zoned-time.ts';
import { calendarHref } from '../../src/strings/calendar-href.ts';
import { siteIn } from '../../src/strings/site.ts';
import { eventsIn } from '../core/calendar-events.ts';
import { TODAY } from './builds.ts';
import { filesOf } from './site.ts';

describe.each(inject('sites'))('the calendars of the $name', (built) => {
  let kit: Published;
  beforeAll(async () => {
    const root = join(built.dir, '..');
    const read = await projectSettings(root);
    if (!('settings' in read)) throw new Error('The site has no settings.');
    kit = publish((await readKit(root, read.settings)).kit, TODAY);
  });

  const siteOf = (locale: string) => siteIn(kit.settings, locale, TODAY);
  const textAt = (href: string): string =>
    readFileSync(join(built.dir, href.slice(built.base.length)), 'utf8');
  const absolute = (href: string): string => new URL(href, built.origin).href;

  test.each(built.locales)(
    'in %s give each event alone, as its content does, at the same instant',
    (locale) => {
      const site = siteOf(locale);
      const events = inLocale(kit.events, locale);
      expect(events.length).toBeGreaterThan(0);
      for (const { id, data } of events) {
        const found = eventsIn(textAt(calendarHref(site, 'event', id)));
        expect(found).toHaveLength(1);
        const [event] = found;
        expect(event?.uid).toBe(`event-${id}@${new URL(built.origin).hostname}`);
        expect(event?.summary).toBe(data.title);
        expect(event?.location).toBe(data.place.name);
        expect(event?.startDate.toJSDate()).toEqual(instantOf(data.start, data.zone));
        expect(event?.endDate.toJSDate()).toEqual(instantOf(data.end, data.zone));
        expect(event?.startDate.toString()).toBe(`${data.start}:00`);
        for (const note of [data.summary, data.accessibility, data.photography]) {
          expect(event?.description).toContain(note);
        }
        expect(event?.component.getFirstPropertyValue('url')).toBe(absolute(site.href('event', id)));
      }
    },
  );

  test.each(built.locales)(
    'in %s give every event, past ones too, and the nominations that are open',
    (locale) => {
      const site = siteOf(locale);
      const found = eventsIn(textAt(calendarHref(site, 'agenda')));
      const host = new URL(built.origin).hostname;
      const open = inLocale(kit.awards, locale).filter(({ data }) => awardState(data, TODAY) === 'open');
      expect(found.map(({ uid }) => uid).toSorted()).toEqual(
        [
          ...inLocale(kit.events, locale).map(({ id }) => `event-${id}@${host}`),
          ...open.map(({ id }) => `nominations-${id}@${host}`),
        ].toSorted(),
      );
      for (const { id, data } of open) {
        const deadline = found.find(({ uid }) => uid === `nominations-${id}@${host}`);
        expect(deadline?.startDate.isDate).toBe(true);
        expect(deadline?.startDate.toString()).toBe(data.calendar.nominations);
      }
    },
  );

  test.each(built.locales)('in %s give the year of recognition as whole days', (locale) => {
    const found = eventsIn(textAt(calendarHref(siteOf(locale), 'recognition')));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ startDate }) => !startDate.isDate)).toEqual([]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  });

  test('keep the lines that the standard asks for, say their clocks, and name nobody to write to', () => {
    const files = filesOf(built.dir).filter((file) => file.endsWith('.ics'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const text = readFileSync(join(built.dir, file), 'utf8');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      const asked = new Set([...text.matchAll(/;TZID=([^:]+):/g)].map(([, zone]) => zone));
      const given = [...text.matchAll(/^TZID:(.+?)\r$/gm)].map(([, zone]) => zone);
      expect(given.toSorted()).toEqual([...asked].toSorted());
      const unfolded = text.replaceAll('\r\n ', '');
      expect(unfolded.replace(/^UID:.*$/gm, '')).not.toMatch(/@|mailto:|ORGANIZER|ATTENDEE/i);
      expect(text).toContain(`DTSTAMP:${TODAY.replaceAll('-', '')}T000000Z\r\n`);
    }
  });
});
