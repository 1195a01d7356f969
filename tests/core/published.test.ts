import { beforeAll, describe, expect, test } from 'vitest';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import type { Consent } from '../../src/core/consent.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish, type Published } from '../../src/core/published.ts';
import { companySettings } from '../check/company/settings.ts';

/** The awkward company as its two readers would give it, and what of it may be shown on a day. */
let kit: Kit;
let shown: Published;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'ithaque-published-'));
  cpSync(join(import.meta.dirname, '../fixtures/awkward-company'), root, { recursive: true });
  ({ kit } = await readKit(root, companySettings));
  rmSync(root, { recursive: true });
  shown = publish(kit, '2026-11-21');
});

const withoutProfile = ({ person, purposes: { profile: _profile, ...purposes } }: Consent): Consent => ({
  person,
  purposes,
});

const mentor = (id: string) => shown.mentors.find((one) => one.id === id && one.locale === 'fr');

describe('what is published', () => {
  test('leaves out who withdrew, left, or whose consent expired, in every language', () => {
    const ids = new Set(shown.mentors.map((one) => one.id));
    expect(kit.mentors.map((one) => one.id)).toEqual(expect.arrayContaining(['m-wdrw', 'm-gone', 'm-xprd']));
    expect(['m-wdrw', 'm-gone', 'm-xprd'].filter((id) => ids.has(id))).toEqual([]);
    expect(ids).toContain('m-long60');
  });

  test('holds no private folder', () => {
    expect(Object.keys(shown)).not.toContain('consents');
    expect(Object.keys(shown)).not.toContain('participations');
  });

  test('shows only what each person agreed to', () => {
    expect(mentor('m-long60')?.data.photo).toBeDefined();
    expect(mentor('m-mono')?.data.photo).toBeUndefined();
    expect(mentor('m-long60')?.data.badgeImages).toBe(true);
    expect(mentor('m-nfd1')?.data.badgeImages).toBe(false);
  });

  test('names no laureate before the embargo ends, nor one who withdrew', () => {
    const laureates = shown.awards
      .filter((one) => one.locale === 'fr')
      .map(({ data }) => data.laureates.map((one) => one.mentor));
    expect(laureates).toEqual([['m-long60'], []]);
    const later = publish(kit, '2027-01-15').awards.find((one) => one.id === '2027');
    expect(later?.data.laureates.map((one) => one.mentor)).toEqual(['m-embg']);
    expect(mentor('m-embg')?.data.badges.map((one) => one.badge)).not.toContain('laureate');
  });

  test('drops testimonials by, or about, someone who is not shown', () => {
    const told = new Set(shown.testimonials.map((one) => one.id));
    expect([...told].toSorted()).toEqual(['anonyme', 'attendre', 'rh']);
  });

  test('drops what a mentor told when the profile is withdrawn: nobody asked for it to be anonymous', () => {
    const withdrawn = {
      ...kit,
      consents: kit.consents.map((one) =>
        one.id === 'm-long60' ? { ...one, data: withoutProfile(one.data) } : one,
      ),
    };
    const told = (from: Kit) => new Set(publish(from, '2026-11-21').testimonials.map((one) => one.id));
    expect(told(kit)).toContain('attendre');
    expect(told(withdrawn)).toEqual(new Set(['anonyme', 'rh']));
  });

  test('cleans newsletters and news of what may not, or no longer, be read', () => {
    const issue = shown.newsletters.find((one) => one.locale === 'fr')?.data;
    expect(issue?.mentors).toEqual(['m-long60']);
    expect(issue?.testimonials).toEqual(['attendre']);
    expect(new Set(shown.news.map((one) => one.id))).toEqual(new Set(['ouverture']));
  });

  test('holds nothing of a withdrawn or departed person, wherever it is looked for', () => {
    const everything = JSON.stringify({ ...shown, pages: [], settings: null });
    for (const name of [
      'Wilhelmina',
      'm-wdrw',
      'Partie-Ailleurs',
      'm-gone',
      'Hierosolyme',
      'm-xprd',
      'Honorine Embargo-Secrète a su',
    ]) {
      expect(everything).not.toContain(name);
    }
  });

  test('keeps a badge of the mentor’s that an older version of its rule gave', () => {
    expect(mentor('m-long60')?.data.badges.find((one) => one.badge === 'reference')).toMatchObject({
      ruleVersion: 1,
    });
    expect(
      mentor('m-long60')
        ?.data.badges.map((one) => one.badge)
        .toSorted(),
    ).toEqual(['engagement', 'laureate', 'reference', 'transmission']);
  });
});
