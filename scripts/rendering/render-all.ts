import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawTasks } from './drawing-pool.ts';
import { ImageKeys } from './image-key.ts';
import type { ImageJob } from './image-job.ts';
import { NotDrawable } from './not-drawable.ts';
import { copyWhole } from './whole-file.ts';

export interface RenderOptions {
  readonly outDir: string;
  /** Images by the hash of what shapes them; may be deleted at any time. */
  readonly cacheDir: string;
  /** Threads at most; as many as the machine has cores unless told otherwise. */
  readonly workers?: number | undefined;
  /** Called after each image drawn. */
  readonly onProgress?:
    | ((progress: { readonly done: number; readonly total: number; readonly path: string }) => void)
    | undefined;
}

/** What was done. `refused` is empty or nothing was published. */
export interface ImageReport {
  readonly drawn: number;
  readonly reused: number;
  readonly published: number;
  readonly refused: readonly NotDrawable[];
}

const namesIn = async (folder: string): Promise<Set<string>> => {
  try {
    return new Set(await readdir(folder));
  } catch {
    return new Set();
  }
};

const assertDistinct = (jobs: readonly ImageJob[]): void => {
  const seen = new Set<string>();
  for (const { path } of jobs) {
    if (seen.has(path)) throw new Error(`Two images are to be published as ${path}: give each its own path`);
    seen.add(path);
  }
};

/**
 * Draws what the cache lacks, then publishes every image at its path under `outDir`. All images that cannot be
 * drawn are reported together, and then nothing at all is published. Files appear whole or not at all.
 * Throws for two jobs with one path, and for a fault of ours (never for content).
 */
export const renderAll = async (jobs: readonly ImageJob[], options: RenderOptions): Promise<ImageReport> => {
  assertDistinct(jobs);
  const keys = new ImageKeys();
  const known = await namesIn(options.cacheDir);
  const named = jobs.map((job) => ({ job, name: keys.fileName(job) }));
  const missing = new Map(named.filter(({ name }) => !known.has(name)).map(({ job, name }) => [name, job]));
  const tasks = [...missing].map(([name, job]) => ({ job, file: join(options.cacheDir, name) }));

  const refused: NotDrawable[] = [];
  const faults: string[] = [];
  let done = 0;
  await drawTasks(tasks, options.workers ?? availableParallelism(), ({ job }, outcome) => {
    done += 1;
    if (outcome.refused) refused.push(new NotDrawable(outcome.refused));
    if (outcome.fault) faults.push(outcome.fault);
    options.onProgress?.({ done, total: tasks.length, path: job.path });
  });
  if (faults.length > 0)
    throw new Error(`${faults.length} images failed for a reason of ours:\n${faults.join('\n')}`);

  const counts = { drawn: tasks.length - refused.length, reused: jobs.length - tasks.length };
  if (refused.length > 0) return { ...counts, published: 0, refused: inOrder(refused) };
  for (const { job, name } of named)
    await copyWhole(join(options.cacheDir, name), join(options.outDir, job.path));
  return { ...counts, published: jobs.length, refused: [] };
};

/** One refusal per person and cause, whatever the thread that met it first. */
const inOrder = (refused: readonly NotDrawable[]): NotDrawable[] => {
  const distinct = new Map(refused.map((one) => [one.message, one]));
  return [...distinct.values()].toSorted((a, b) => a.message.localeCompare(b.message, 'en'));
};
