import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawTasks } from '../../scripts/rendering/drawing-pool.ts';
import { manyJobs } from './many-jobs.ts';

test('every task is told once, though workers die with answers under way', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pool-'));
  const tasks = manyJobs(100).map((job, i) => ({ job, file: join(folder, `${i}.png`) }));
  const told: string[] = [];
  const faults: string[] = [];
  const entry = new URL('./processes/leaving-worker.ts', import.meta.url);
  await drawTasks(tasks, { workers: 2, entry }, ({ file }, { fault }) => {
    told.push(file);
    if (fault) faults.push(fault);
  });
  await rm(folder, { recursive: true });
  expect(told.toSorted()).toEqual(tasks.map(({ file }) => file).toSorted());
  expect(faults).toEqual([]);
});
