import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImageJob } from '../../scripts/rendering/image-job.ts';
import { ImageKeys } from '../../scripts/rendering/image-key.ts';
import type { BadgeTheme } from '../../src/badges/badge-content.ts';
import type { LaureateCard } from '../../src/badges/card-content.ts';
import type { LogoTheme } from '../../src/badges/logo.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const [portraitFile, samePortrait, otherPortrait] = ['photo.png', 'copy.png', 'other.png'].map((name) =>
  join(folder, name),
) as [string, string, string];
writeFileSync(portraitFile, 'one picture');
copyFileSync(portraitFile, samePortrait);
writeFileSync(otherPortrait, 'the others');

/** Jobs that leave nothing out, so that whoever adds a field to one is asked for it here. */
type WholeJobs = { readonly [K in ImageJob['kind']]: Required<Extract<ImageJob, { readonly kind: K }>> };

const who = 'm-7k2q';
const content = { ...ordinary, motif: { name: 'relay', meet: 0.5, turns: 3, tilt: 20 } } as const;
const wholeTheme: Required<BadgeTheme> = { ...theme, frame: '#223344' };
const laureate: Required<LaureateCard> = {
  kind: 'laureate',
  organisation: 'Groupe Brélanor',
  motif: content.motif,
  name: 'Joanna Przybysławska',
  honour: 'Mentore de l’année',
  year: 2026,
  post: 'Responsable de la maintenance, Brest',
  initials: 'JP',
  portrait: 'data:image/png;base64,AAAA',
};
const colours = { primary: '#0B5D57', accent: '#E2562B' };
const logoTheme: Required<LogoTheme> = { ...colours, text: '#101820', ground: '#FFFFFF', mono: false };
const logo = {
  path: 'a.png',
  who,
  content: {
    programme: 'Grand Relais',
    motif: { ...colours, motif: 'relay', meet: 0.5, turns: 3, tilt: 20 },
  },
  theme: logoTheme,
  form: 'mark',
  onDark: { primary: '#E6F4F1', accent: '#FFB199' },
  width: 512,
} as const;
const portrait = { portraitFile, portraitFocus: [50, 30] as [number, number] };

const wholeJobs: WholeJobs = {
  badge: { kind: 'badge', path: 'a.png', who, content, theme: wholeTheme, format: 'link', ...portrait },
  'emblem-svg': { kind: 'emblem-svg', path: 'a.svg', who, content, theme: wholeTheme },
  logo: { kind: 'logo', ...logo },
  icon: { kind: 'icon', ...logo, inset: 0.1, ground: '#FFFFFF' },
  portrait: { kind: 'portrait', path: 'a.webp', who, ...portrait, size: 640 },
  card: { kind: 'card', path: 'a.png', who, content: laureate, theme: wholeTheme, ...portrait },
};
const jobs = Object.entries(wholeJobs) as [ImageJob['kind'], ImageJob][];

/** Another value of the same kind and length. */
const other = (value: unknown): unknown => {
  if (value === portraitFile) return otherPortrait;
  if (typeof value === 'string') return value.slice(0, -1) + (value.endsWith('x') ? 'y' : 'x');
  return typeof value === 'number' ? value + 1 : !value;
};

/** An object with another value in one place, for each of its places; with nothing there, too, unless it is in a list. */
const changed = (object: object): [place: string, object: object][] =>
  Object.entries(object).flatMap(([key, value]): [string, object][] => {
    const put = (one: unknown): object =>
      Array.isArray(object)
        ? (object as unknown[]).with(Number(key), one)
        : Object.fromEntries(Object.entries({ ...object, [key]: one }).filter(([, it]) => it !== undefined));
    const inside: [string, object][] =
      typeof value === 'object' && value !== null
        ? changed(value as object).map(([place, one]) => [`${key}.${place}`, put(one)])
        : [[key, put(other(value))]];
    return Array.isArray(object) ? inside : [...inside, [`no ${key}`, put(undefined)]];
  });

/** What says where an image goes and whom to name when it cannot be drawn, not what is in it. */
const shapesNothing = /^(no )?(kind|path|who)$/;

describe('the name of an image in the cache', () => {
  it.each(jobs)('is another for each thing that shapes it: %s', (_kind, job) => {
    const keys = new ImageKeys();
    const places = new Map([[keys.fileName(job), 'as it was']]);
    const shared: string[] = [];
    for (const [place, one] of changed(job)) {
      if (shapesNothing.test(place) || /^no (content|theme)$/.test(place)) continue;
      const name = keys.fileName(one as ImageJob);
      const before = places.get(name);
      if (before !== undefined) shared.push(`${place} = ${before}`);
      places.set(name, place);
    }
    expect(shared).toEqual([]);
    expect(places.size).toBeGreaterThan(Object.keys(job).length);
  });

  it.each(jobs)('does not hang on where it goes, nor on who is named: %s', (_kind, job) => {
    const keys = new ImageKeys();
    const elsewhere = { ...job, path: `b/${job.path}`, who: 'm-2222' };
    expect(keys.fileName(elsewhere)).toBe(keys.fileName(job));
    expect(new ImageKeys().fileName(elsewhere)).toBe(keys.fileName(job));
  });

  it('is another for each kind of image and of file', () => {
    const { icon, badge } = wholeJobs;
    const keys = new ImageKeys();
    expect(keys.fileName({ ...icon, kind: 'logo' })).not.toBe(keys.fileName(icon));
    expect(keys.fileName({ ...badge, kind: 'emblem-svg' })).not.toBe(keys.fileName(badge));
    expect(keys.fileName({ ...icon, path: 'a.ico' })).toMatch(/\.ico$/);
  });

  it('hangs on what a picture holds, not on where it lies', () => {
    for (const job of [wholeJobs.badge, wholeJobs.card, wholeJobs.portrait]) {
      const keys = new ImageKeys();
      const name = keys.fileName(job);
      expect(keys.fileName({ ...job, portraitFile: samePortrait })).toBe(name);
      expect(keys.fileName({ ...job, portraitFile: join(folder, 'none.png') })).not.toBe(name);
    }
  });
});
