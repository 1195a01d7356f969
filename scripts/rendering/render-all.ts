import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawTasks } from './drawing-pool.ts';
import { ImageCache } from './image-cache.ts';
import { ImageKeys } from './image-key.ts';
import type { ImageJob } from './image-job.ts';
import { NotDrawable } from './not-drawable.ts';
import { PictureHashes } from './picture-hashes.ts';
import { PublishedFolder, type OwnFiles } from './published-folder.ts';
import { writeWhole } from './whole-file.ts';

export interface RenderOptions {
  readonly outDir: string;
  /** The folder that `outDir` will take the place of, when it is not the published one itself. */
  readonly replaces?: string | undefined;
  /** The files of `outDir` that only such jobs publish. */
  readonly own?: OwnFiles | undefined;
  /** Whether the jobs are all of these files that are to lie there: the others are removed. */
  readonly complete?: boolean | undefined;
  /** Images by the hash of what shapes them; may be deleted at any time. */
  readonly cacheDir: string;
  /** Bytes that the cache may take; `cacheLimit` unless told otherwise. */
  readonly cacheLimit?: number | undefined;
  /** Threads at most; as many as the machine has cores unless told otherwise. */
  readonly workers?: number | undefined;
  /** What draws in a thread, for tests. */
  readonly workerEntry?: URL | undefined;
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

interface NamedJob {
  readonly job: ImageJob;
  readonly name: string;
}

const assertDistinct = (jobs: readonly ImageJob[]): void => {
  const seen = new Set<string>();
  for (const { path } of jobs) {
    if (seen.has(path)) throw new Error(`Two images are to be published as ${path}: give each its own path`);
    seen.add(path);
  }
};

/** What was drawn into the cache: how many images, and who was refused, each person whose image it would have been. */
interface Drawing {
  readonly drawn: number;
  readonly refused: readonly NotDrawable[];
}

/** Draws into the cache, each image once, whatever jobs ask for it. Throws for a fault of ours. */
const draw = async (
  named: readonly NamedJob[],
  cache: ImageCache,
  options: RenderOptions,
): Promise<Drawing> => {
  const asking = Map.groupBy(named, ({ name }) => cache.file(name));
  const tasks = [...asking].flatMap(([file, [first]]) => (first ? [{ job: first.job, file }] : []));
  const refused: NotDrawable[] = [];
  const faults: string[] = [];
  let done = 0;
  let drawn = 0;
  const workers = options.workers ?? availableParallelism();
  await drawTasks(tasks, { workers, entry: options.workerEntry }, ({ job, file }, outcome) => {
    done += 1;
    if (outcome.refused) {
      for (const one of asking.get(file) ?? [])
        refused.push(new NotDrawable({ ...outcome.refused, who: whoOf(one.job) ?? outcome.refused.who }));
    } else drawn += 1;
    if (outcome.fault) faults.push(outcome.fault);
    options.onProgress?.({ done, total: tasks.length, path: job.path });
  });
  if (faults.length > 0)
    throw new Error(`${faults.length} images failed for a reason of ours:\n${faults.toSorted().join('\n')}`);
  return { drawn, refused: inOrder(refused) };
};

/** Files copied at the same time. */
const atOnce = 16;

/**
 * Puts images at their paths, many at a time, and takes them down in their order; gives those that the cache turned out
 * not to hold whole.
 */
const publish = async (
  named: readonly NamedJob[],
  { cache, published, outDir }: { cache: ImageCache; published: PublishedFolder; outDir: string },
): Promise<NamedJob[]> => {
  const queue = [...named];
  const lost = new Set<NamedJob>();
  const lend = published.folder !== outDir;
  const one = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { job, name } = next;
      if (!(lend && published.holds(job.path, name) && (await published.lend(job.path, outDir)))) {
        const bytes = await cache.read(name);
        if (!bytes) {
          lost.add(next);
          continue;
        }
        await writeWhole(join(outDir, job.path), bytes);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  for (const next of named)
    if (!lost.has(next)) published.note(next.job.path, next.name, join(outDir, next.job.path));
  return [...lost];
};

/**
 * Draws what the cache lacks, then publishes every image at its path under `outDir`. All images that cannot be
 * drawn are reported together, and then nothing at all is published. Files appear whole or not at all; what already
 * lies there as it was published is left alone. Stopped at any moment, the next run goes on from what was drawn.
 * Throws for a fault of ours (never for content), such as two jobs with one path.
 */
export const renderAll = async (jobs: readonly ImageJob[], options: RenderOptions): Promise<ImageReport> => {
  const pictures = new PictureHashes(options.cacheDir);
  const keys = new ImageKeys({ pictures });
  const published = new PublishedFolder(options.replaces ?? options.outDir, options.cacheDir);
  const [outDir, isSame] = [options.outDir, options.replaces === undefined];
  const { own, complete = false } = options;
  const isRest = own && complete && !published.holdsOnly(jobs.length, own);
  // Where nothing is to be done, nothing is kept of what was looked at: tens of thousands of names would last.
  if (isSame && !isRest && jobs.every((job) => published.holds(job.path, keys.fileName(job))))
    return { drawn: 0, reused: jobs.length, published: jobs.length, refused: [] };

  assertDistinct(jobs);
  const named = jobs.map((job): NamedJob => ({ job, name: keys.fileName(job) }));
  const there = new Set(named.filter(({ job, name }) => published.holds(job.path, name)));
  const cache = new ImageCache(options.cacheDir);
  const wanted = named.filter((one) => !there.has(one) && !cache.has(one.name));
  const lacking = new Set(wanted.map(({ name }) => name));
  const { drawn, refused } = await draw(wanted, cache, options);
  const counts = { drawn, reused: jobs.length - lacking.size };
  if (refused.length > 0) return { ...counts, published: 0, refused };
  // A photo that was replaced meanwhile may be in images named after the one before.
  const outdated = wanted.filter(({ job }) => 'portraitFile' in job && pictures.isOutdated(job.portraitFile));
  if (outdated.length > 0) {
    await Promise.all(outdated.map(({ name }) => cache.drop(name)));
    return renderAll(jobs, options);
  }

  const place = { cache, published, outDir: isSame ? published.folder : outDir };
  const lost = await publish(isSame ? named.filter((one) => !there.has(one)) : named, place);
  // What was drawn in this run, and taken away before it was published, is counted once.
  const again = lost.filter(({ name }) => !lacking.has(name));
  if (lost.length > 0) {
    await draw(lost, cache, options);
    const missing = await publish(lost, place);
    if (missing.length > 0) throw new Error(`The cache ${options.cacheDir} loses what is written to it`);
  }
  if (isSame && own) {
    if (complete) await published.clear(new Set(jobs.map(({ path }) => path)), own);
    await published.settle(own, complete);
  }
  await Promise.all([published.save(), pictures.save()]);
  if (lacking.size > 0) await cache.prune(new Set(named.map(({ name }) => name)), options.cacheLimit);
  return {
    drawn: counts.drawn + again.length,
    reused: counts.reused - again.length,
    published: jobs.length,
    refused: [],
  };
};

const whoOf = (job: ImageJob): string | undefined => ('who' in job ? job.who : undefined);

/** One refusal per person and cause, whatever the thread that met it first. */
const inOrder = (refused: readonly NotDrawable[]): NotDrawable[] => {
  const distinct = new Map(refused.map((one) => [one.message, one]));
  return [...distinct.values()].toSorted((a, b) => a.message.localeCompare(b.message, 'en'));
};
