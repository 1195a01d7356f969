import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import settings from '../../kit.config.ts';
import { pictureJobs } from '../../scripts/building/picture-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import { imageBytes, type CardJob } from '../../scripts/rendering/image-job.ts';
import { largePortrait } from '../../src/badges/portrait-frame.ts';
import type { Purpose } from '../../src/core/consent.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish } from '../../src/core/published.ts';
import { withAnswer } from './answers.ts';

const root = join(import.meta.dirname, '../..');
const { kit } = await readKit(root, settings);
const published = publish(kit, '2026-11-21');
const pictures = (of: Kit = kit): CardJob[] => pictureJobs(publish(of, '2026-11-21'), root);
const at = (jobs: readonly CardJob[], path: string): CardJob | undefined =>
  jobs.find((job) => job.path === path);
const joanna = 'cards/laureates/2026/m-7x9d.png';

const rowsOf = (png: Buffer): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer();
/** How many pixels of two pictures of one size differ. */
const changedPixels = async (png: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all([rowsOf(png), rowsOf(other)]);
  const pixels = Array.from({ length: a.length / 3 }, (_, i) => i * 3);
  return pixels.filter((at) => a.compare(b, at, at + 3, at, at + 3) !== 0).length;
};

const withRefusal = (person: string, purpose: Purpose): Kit => withAnswer(kit, person, purpose);

describe('the picture of a quotation', () => {
  it('is there for each testimonial, in its words and with the marks of its language', () => {
    expect(pictures().filter(({ content }) => content.kind === 'quote')).toHaveLength(
      published.testimonials.length,
    );
    const [fr, en] = ['', 'en/'].map((to) => at(pictures(), `cards/${to}quotes/compter-jusqu-a-sept.png`));
    expect(fr?.content).toMatchObject({ quote: expect.stringMatching(/^«.*»$/u) as string });
    expect(en?.content).toMatchObject({ quote: expect.stringMatching(/^“.*”$/u) as string });
  });

  it('names nobody for an anonymous voice', () => {
    const testimonials = published.testimonials.map((one) => ({
      ...one,
      data: { ...one.data, anonymous: { role: 'Une personne', group: 'Tous sites', groupSize: 140 } },
    }));
    const jobs = pictureJobs({ ...published, testimonials, awards: [] }, root);
    const names = published.mentors.map(({ data }) => data.displayName);
    for (const name of names) expect(JSON.stringify(jobs)).not.toContain(name);
  });
});

describe('the picture of a laureate', () => {
  it('shows the portrait only of who agreed to it', () => {
    expect(at(pictures(), joanna)).toMatchObject({ content: { name: 'Joanna Przybysławska', year: 2026 } });
    expect(at(pictures(), joanna)?.portraitFile).toContain('m-7x9d');
    expect(at(pictures(withRefusal('m-7x9d', 'photo')), joanna)).toMatchObject({ portraitFile: undefined });
  });

  it.each(['award', 'externalBadge', 'profile'] as const)('is not made for who refused: %s', (purpose) => {
    expect(at(pictures(withRefusal('m-7x9d', purpose)), joanna)).toBeUndefined();
  });

  it('is not made before the day of publication', () => {
    const awards = kit.awards.map((one) => ({ ...one, data: { ...one.data, publishAt: '2027-01-01' } }));
    expect(pictures({ ...kit, awards }).filter(({ content }) => content.kind === 'laureate')).toEqual([]);
  });

  it('stays under 400 KB with a portrait', async () => {
    const job = at(pictures(), joanna);
    if (!job) throw new Error('no picture');
    const png = await imageBytes(job);
    expect(png.length).toBeLessThan(400_000);
    const without = await imageBytes({ ...job, portraitFile: undefined });
    // All of the frame but its corners, not the letters of the initials alone.
    expect(await changedPixels(png, without)).toBeGreaterThan(0.8 * largePortrait ** 2);
  });
});
