import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import settings from '../../kit.config.ts';
import { pageCardJobs } from '../../scripts/building/card-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import type { CardJob } from '../../scripts/rendering/image-job.ts';
import type { Purpose } from '../../src/core/consent.ts';
import type { Day } from '../../src/core/day.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish } from '../../src/core/published.ts';
import { withAnswer } from './answers.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-21';
const { kit } = await readKit(root, settings);
const cards = (of: Kit = kit, day: Day = today): CardJob[] => pageCardJobs(publish(of, day));
const said = (jobs: readonly CardJob[]): string => JSON.stringify(jobs.map(({ content }) => content));
const at = (jobs: readonly CardJob[], path: string): CardJob['content'] | undefined =>
  jobs.find((job) => job.path === path)?.content;

const withRefusal = (person: string, purpose: Purpose): Kit => withAnswer(kit, person, purpose);

describe('the cards of pages', () => {
  it('are one for each page that has its own and one for all others, in each language', () => {
    const paths = cards().map((job) => job.path);
    expect(paths).toEqual([...new Set(paths)]);
    for (const path of ['site', 'programme/rebours', 'award/2026', 'event/conference-2027'])
      for (const language of ['', 'en/']) expect(paths).toContain(`cards/${language}${path}.png`);
    expect(paths.length).toBe(
      2 + [kit.programmes, kit.awards, publish(kit, today).testimonials, kit.events].flat().length,
    );
  });

  it('say the same in the language of each', () => {
    expect(at(cards(), 'cards/event/conference-2027.png')).toMatchObject({
      // The title says that it is a conference.
      eyebrow: 'Agenda',
      figure: { text: '7', note: 'octobre 2027' },
    });
    expect(at(cards(), 'cards/en/event/conference-2027.png')).toMatchObject({
      eyebrow: 'Calendar',
      figure: { text: '7', note: 'October 2027' },
    });
  });

  it('say what a title does not', () => {
    expect(at(cards(), 'cards/event/remise-2027.png')).toMatchObject({ eyebrow: 'Gala' });
  });

  it('name no laureate before the day of publication', () => {
    const awards = kit.awards.map((one) => ({ ...one, data: { ...one.data, publishAt: '2027-01-01' } }));
    expect(said(cards({ ...kit, awards }).filter(({ path }) => path.includes('award/')))).not.toMatch(
      /Przybysławska|Kermadec|"name":"[A-ZÉ]/u,
    );
    expect(at(cards(), 'cards/award/2026.png')).toMatchObject({ name: 'Joanna Przybysławska' });
  });

  it('name no laureate who refused the award, nor a speaker who refused the testimonial', () => {
    expect(at(cards(withRefusal('m-7x9d', 'award')), 'cards/award/2026.png')).not.toHaveProperty('name');
    const without = cards(withRefusal('m-2t6h', 'testimonial'));
    expect(at(cards(), 'cards/testimonial/compter-jusqu-a-sept.png')).toMatchObject({
      name: 'Fanta Diomandé-Leroux',
    });
    expect(at(without, 'cards/testimonial/compter-jusqu-a-sept.png')).toBeUndefined();
    expect(said(without)).not.toContain('Fanta');
  });

  it('name nobody for an anonymous voice, not even an author with a profile', () => {
    const told = (data: Kit['testimonials'][number]['data']): Kit['testimonials'][number]['data'] => ({
      ...data,
      anonymous: { role: 'Une personne mentorée', group: 'Tous sites', groupSize: 140 },
    });
    const testimonials = publish(kit, today).testimonials.map((one) => ({ ...one, data: told(one.data) }));
    const jobs = pageCardJobs({ ...publish(kit, today), testimonials, awards: [] });
    const names = publish(kit, today).mentors.map(({ data }) => data.displayName);
    for (const name of names) expect(said(jobs)).not.toContain(name);
  });
});
