import { join } from 'node:path';
import { expect, test } from 'vitest';
import settings from '../../kit.config.ts';
import { noteJobs } from '../../scripts/building/note-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { publish } from '../../src/core/published.ts';

const { kit } = await readKit(join(import.meta.dirname, '../..'), settings);
const published = publish(kit, '2026-11-21');
const jobs = noteJobs(published);

test('each programme has a thank-you and a welcome card in each language', () => {
  expect(jobs).toHaveLength(published.programmes.length * 2);
  const said = Object.fromEntries(jobs.map(({ path, content }) => [path, content]));
  expect(said['cards/thanks/rebours.png']).toMatchObject({ word: 'Merci', programme: 'Rebours' });
  expect(said['cards/en/welcome/rebours.png']).toMatchObject({ word: 'Welcome', programme: 'Rebours' });
});

test('a card to write on names nobody', () => {
  for (const { data } of published.mentors) expect(JSON.stringify(jobs)).not.toContain(data.displayName);
});
