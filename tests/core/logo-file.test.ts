import { join } from 'node:path';
import { expect, it } from 'vitest';
import settings from '../../kit.config.ts';
import { imageJobs } from '../../scripts/building/image-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import {
  houseOwner,
  logoFileFormNames,
  logoFileTones,
  logoPath,
  logoPictures,
} from '../../src/core/logo-file.ts';
import { logosIn } from '../../src/core/logos.ts';
import { publish } from '../../src/core/published.ts';

const root = join(import.meta.dirname, '../..');
const { kit } = await readKit(root, settings);
const published = publish(kit, '2026-11-21');

it('comes in every form and tone, as SVG and as PNG, under distinct paths of one folder', () => {
  const paths = logoPictures.map((picture) => logoPath({ owner: 'grand-relais' }, picture));
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths)
    expect(path).toMatch(/^logos\/grand-relais\/[a-z]+-(light|dark|mono|white)(-\d+)?\.(svg|png)$/);
  expect(paths.filter((path) => path.endsWith('.svg'))).toHaveLength(
    logoFileFormNames.length * logoFileTones.length,
  );
});

it('is that of all mentoring, then those of the programmes, each in the words of a language', () => {
  const [house, ...programmes] = logosIn(published, 'en');
  expect(house).toMatchObject({
    name: settings.title['en'],
    place: { owner: houseOwner, language: 'en' },
  });
  expect(programmes.map(({ name, place }) => [name, place])).toEqual([
    ['Grand Relais', { owner: 'grand-relais' }],
    ['Rebours', { owner: 'rebours' }],
    ['Longitudes', { owner: 'longitudes' }],
  ]);
});

it('of a programme whose name differs from one language to another is drawn in each', () => {
  const programmes = published.programmes.map((one) =>
    one.id === 'rebours' && one.locale === 'en' ? { ...one, data: { ...one.data, name: 'Countdown' } } : one,
  );
  const drawn = imageJobs({ ...published, programmes }, root).filter(({ path }) =>
    path.startsWith('logos/rebours/'),
  );
  const nameAt = new Map(drawn.map((job) => [job.path, job.who]));
  expect(nameAt.get('logos/rebours/square-light.svg')).toBe('Rebours');
  expect(nameAt.get('logos/rebours/en/square-light.svg')).toBe('Countdown');
  expect(drawn).toHaveLength(2 * logoPictures.length);
});
