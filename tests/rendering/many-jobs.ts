import type { BadgeJob } from '../../scripts/rendering/image-job.ts';
import { ordinary, theme } from '../badges/badge-examples.ts';

const letters = (number: number): string =>
  number.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

/** Distinct banners of one programme. */
export const manyJobs = (count: number): BadgeJob[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'badge',
    path: `badges/m-${i}/reference-banner.png`,
    who: `m-${i}`,
    content: { ...ordinary, name: `Aurélie Le ${letters(i)}` },
    theme,
    format: 'banner',
  }));
