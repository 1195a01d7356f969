import type { ImageJob } from '../rendering/image-job.ts';
import { Misuse } from '../report/misuse.ts';

/** One share of the images, for one of several machines: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`. Throws `Misuse`. */
export const shardOf = (text: string): Shard => {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new Misuse(
      `--shard ${text} : pour huit machines, de 1/8 à 8/8.`,
      `--shard ${text}: for eight machines, 1/8 to 8/8.`,
    );
  return { index, count };
};

/** The folder of an image: all of one person's, whose portrait is then read on one machine only. */
const personOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/**
 * The images of one share. Every machine reckons the same shares from the same content: people in the order of
 * their number of images, then of their id, each to the share that has least. Together the shares are the whole.
 */
export const jobsOfShard = (jobs: readonly ImageJob[], { index, count }: Shard): ImageJob[] => {
  const people = Map.groupBy(jobs, (job) => personOf(job.path));
  const inOrder = [...people].toSorted(
    ([one, own], [other, others]) => others.length - own.length || (one < other ? -1 : 1),
  );
  const shares = Array.from({ length: count }, (): ImageJob[] => []);
  for (const [, own] of inOrder) {
    const least = shares.reduce((best, share) => (share.length < best.length ? share : best));
    least.push(...own);
  }
  return shares[index - 1] ?? [];
};
