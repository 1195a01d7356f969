import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import settings from '../../kit.config.ts';
import { imageJobs } from '../../scripts/building/image-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { absentPeople } from '../../src/core/absence.ts';
import { purposes, type Consent, type Purpose } from '../../src/core/consent.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish } from '../../src/core/published.ts';

const today = '2026-11-21';
const tomorrow = '2026-11-22';
const person = 'm-long60';
const root = join(import.meta.dirname, '../fixtures/awkward-company');
const { kit } = await readKit(root, settings);
type Answer = NonNullable<Consent['purposes'][Purpose]>;
const form = { form: 'F2', proof: 'X' };

/** The awkward company, where the person also has a video and answered one purpose like this. */
const answered = (purpose: Purpose, answer: Answer | undefined): Kit => ({
  ...kit,
  mentors: kit.mentors.map((one) =>
    one.id === person
      ? { ...one, data: { ...one.data, video: { src: '/v.mp4', poster: '/v.jpg', transcript: 'Un mot.' } } }
      : one,
  ),
  consents: kit.consents.map((one) => {
    if (one.data.person !== person) return one;
    const { [purpose]: _before, ...rest } = one.data.purposes;
    return { ...one, data: { ...one.data, purposes: answer ? { ...rest, [purpose]: answer } : rest } };
  }),
});

/** What each output says of the person on a day. */
const outputs = (of: Kit, day: string): Record<string, boolean> => {
  const published = publish(of, day);
  const own = published.mentors.find(({ id }) => id === person);
  const images = imageJobs(published, root).map(({ path }) => path);
  return {
    profile: own !== undefined,
    photo: own?.data.photo !== undefined,
    portraits: images.some((path) => path.startsWith(`portraits/${person}-`)),
    video: own?.data.video !== undefined,
    testimonial: published.testimonials.some(({ data }) => data.author === person),
    laureate: published.awards.some(({ data }) => data.laureates.some(({ mentor }) => mentor === person)),
    crown: images.some((path) => path.startsWith(`badges/${person}/laureate-`)),
    badges: images.some((path) => path.startsWith(`badges/${person}/`)),
    newsletter: published.newsletters.some(({ data }) => data.mentors.includes(person)),
  };
};

/** What a purpose takes away when it is not granted; the rest stays. */
const takes: Readonly<Record<Purpose, readonly string[]>> = {
  profile: [
    ...['profile', 'photo', 'portraits', 'video', 'testimonial'],
    ...['laureate', 'crown', 'badges', 'newsletter'],
  ],
  photo: ['photo', 'portraits'],
  video: ['video'],
  testimonial: ['testimonial'],
  award: ['laureate', 'crown'],
  externalBadge: ['crown', 'badges'],
  newsletter: ['newsletter'],
};

const full = outputs(answered('profile', { state: 'granted', date: '2024-02-05', ...form }), today);
const without = (purpose: Purpose): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(full).map(([name, shown]) => [name, shown && !takes[purpose].includes(name)]),
  );

it('shows everything of someone who agreed to everything', () => {
  expect(Object.values(full)).toEqual(Object.values(full).map(() => true));
});

describe.each(purposes)('%s', (purpose) => {
  it.each<[string, Answer | undefined]>([
    ['refused', { state: 'refused', date: '2024-02-05', ...form }],
    ['withdrawn', { state: 'withdrawn', date: today, ...form }],
    ['expired', { state: 'granted', date: '2024-02-05', expires: today, ...form }],
    ['not yet given', { state: 'granted', date: tomorrow, ...form }],
    ['never asked', undefined],
  ])('%s: takes away its own outputs and no other', (_, answer) => {
    expect(outputs(answered(purpose, answer), today)).toEqual(without(purpose));
  });

  it('ends on its day: shown the day before, gone that day', () => {
    const ending = answered(purpose, { state: 'granted', date: '2024-02-05', expires: tomorrow, ...form });
    expect(outputs(ending, today)).toEqual(full);
    expect(outputs(ending, tomorrow)).toEqual(without(purpose));
  });
});

it('the proof looks for whoever may not appear, and for no one else', () => {
  const looked = (of: Kit) => absentPeople(of, today, []).map(({ id, wholly }) => [id, wholly]);
  expect(looked(kit)).not.toContainEqual([person, true]);
  expect(looked(answered('photo', undefined))).toContainEqual([person, false]);
  expect(looked(answered('profile', undefined))).toContainEqual([person, true]);
});
