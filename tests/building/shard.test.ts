import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobsOfShard, shardOf } from '../../scripts/building/shard.ts';
import { Misuse } from '../../scripts/report/misuse.ts';
import { renderAll } from '../../scripts/rendering/render-all.ts';
import { manyJobs } from '../rendering/many-jobs.ts';

const jobs = manyJobs(40);
const shares = (count: number) =>
  Array.from({ length: count }, (_, i) => jobsOfShard(jobs, { index: i + 1, count }));

describe('a share of the images', () => {
  it.each([1, 3, 8, 60])('with the others is the whole, once each, and as large (%i shares)', (count) => {
    const all = shares(count);
    expect(
      all
        .flat()
        .map((job) => job.path)
        .toSorted(),
    ).toEqual(jobs.map((job) => job.path).toSorted());
    const sizes = all.map((share) => share.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it('does not depend on the order of the images', () => {
    const names = (list: readonly { path: string }[]): string[] => list.map((job) => job.path).toSorted();
    const shard = { index: 2, count: 3 };
    expect(names(jobsOfShard(jobs.toReversed(), shard))).toEqual(names(jobsOfShard(jobs, shard)));
  });

  it('keeps a person’s images together', () => {
    const both = [
      ...jobs,
      ...jobs.map((job) => ({ ...job, path: job.path.replace('reference', 'laureate') })),
    ];
    for (let index = 1; index <= 4; index += 1) {
      const people = jobsOfShard(both, { index, count: 4 }).map((job) => job.who);
      for (const who of people) expect(people.filter((one) => one === who)).toHaveLength(2);
    }
  });

  it.each(['0/8', '9/8', '2', '2/', 'a/b', '-1/2'])('is not %s', (text) => {
    expect(() => shardOf(text)).toThrow(Misuse);
  });
});

describe('shares drawn apart', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shards-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are together the bytes of one run', async () => {
    const merged = join(folder, 'merged');
    for (const [i, share] of shares(3).entries()) {
      await renderAll(share, { cacheDir: join(folder, `cache-${i}`), outDir: merged });
    }
    const whole = join(folder, 'whole');
    await renderAll(jobs, { cacheDir: join(folder, 'cache'), outDir: whole });
    for (const { path } of jobs) {
      expect(await readFile(join(merged, path))).toEqual(await readFile(join(whole, path)));
    }
  });
});
