import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import settings from '../../kit.config.ts';
import { imageJobs } from '../../scripts/building/image-jobs.ts';
import { readKit } from '../../scripts/content-files/read-kit.ts';
import type { Kit } from '../../src/core/kit.ts';
import { publish } from '../../src/core/published.ts';
import { refused, withAnswer } from './answers.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-21';
const { kit } = await readKit(root, settings);

const paths = (of: Kit): string[] => imageJobs(publish(of, today), root).map((job) => job.path);

describe('imageJobs', () => {
  it('names the six formats, on both grounds, and the SVG emblem of each earned badge', () => {
    const own = paths(kit).filter((path) => path.startsWith('badges/m-7k2q/reference-'));
    expect(own.toSorted()).toEqual(
      [
        'banner-light.png',
        'banner.png',
        'emblem.png',
        'emblem.svg',
        'link-light.png',
        'link.png',
        'portrait-light.png',
        'portrait.png',
        'signature-light.png',
        'signature.png',
        'square-light.png',
        'square.png',
      ].map((end) => `badges/m-7k2q/reference-${end}`),
    );
  });

  it('draws no badge of a person who refused external badges, and keeps the portrait', () => {
    const own = paths(withAnswer(kit, 'm-7k2q', 'externalBadge', refused)).filter((path) =>
      path.includes('m-7k2q'),
    );
    expect(own.filter((path) => path.startsWith('badges/'))).toEqual([]);
    expect(own).toHaveLength(3);
  });

  it('draws the initials, not the portrait, of a person who refused the photo', () => {
    const jobs = imageJobs(publish(withAnswer(kit, 'm-7k2q', 'photo', refused), today), root);
    expect(jobs.filter((job) => job.path.startsWith('portraits/m-7k2q'))).toEqual([]);
    const badge = jobs.find((job) => job.path === 'badges/m-7k2q/reference-link.png');
    expect(badge).toMatchObject({ portraitFile: undefined, content: { initials: 'AKR' } });
  });

  it('takes the crown away from a laureate who refused the award, and nothing else', () => {
    const own = paths(withAnswer(kit, 'm-7k2q', 'award', refused)).filter((path) =>
      path.startsWith('badges/m-7k2q/'),
    );
    expect(own.some((path) => path.includes('laureate'))).toBe(false);
    expect(own.some((path) => path.includes('reference'))).toBe(true);
  });

  it('draws nothing of a person whose profile is withdrawn', () => {
    const gone = withAnswer(kit, 'm-7k2q', 'profile', { ...refused, state: 'withdrawn' });
    expect(paths(gone).filter((path) => path.includes('m-7k2q'))).toEqual([]);
  });
});
