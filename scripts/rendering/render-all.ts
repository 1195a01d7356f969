import { statSync } from 'node:fs';
import { join } from 'node:path';
import { drawCurrent, type DrawingOptions, type NamedJob } from './draw-into-cache.ts';
import { ImageCache } from './image-cache.ts';
import { ImageKeys } from './image-key.ts';
import type { ImageJob } from './image-job.ts';
import type { NotDrawable } from './not-drawable.ts';
import { PictureHashes } from './picture-hashes.ts';
import { PublishedFolder, type OwnFiles } from './published-folder.ts';
import { writeWhole, type WrittenFile } from './whole-file.ts';

/** What is published where. */
export interface RenderOptions extends DrawingOptions {
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
}

/** What was done. `refused` is empty or nothing was published. */
export interface ImageReport {
  readonly drawn: number;
  readonly reused: number;
  readonly published: number;
  readonly refused: readonly NotDrawable[];
}

const assertDistinct = (jobs: readonly ImageJob[]): void => {
  const seen = new Set<string>();
  for (const { path } of jobs) {
    if (seen.has(path)) throw new Error(`Two images are to be published as ${path}: give each its own path`);
    seen.add(path);
  }
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
  const written = new Map<NamedJob, WrittenFile>();
  const lend = published.folder !== outDir;
  const one = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { job, name } = next;
      const file = join(outDir, job.path);
      if (lend && published.holds(job.path, name) && (await published.lend(job.path, outDir))) {
        const { size, mtimeMs } = statSync(file);
        written.set(next, { size, mtimeMs });
        continue;
      }
      const bytes = await cache.read(name);
      if (bytes) written.set(next, await writeWhole(file, bytes));
    }
  };
  const stopping = (error: unknown): never => {
    queue.length = 0;
    throw error;
  };
  // Nothing is written any more once this has failed: whoever called may remove the folder.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => one().catch(stopping)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  for (const next of named) {
    const file = written.get(next);
    if (file) published.note(next.job.path, next.name, file);
  }
  return named.filter((next) => !written.has(next));
};

/**
 * Draws what the cache lacks, then publishes every image at its path under `outDir`. All images that cannot be
 * drawn are reported together, and then nothing at all is published, what the cache held damaged aside. Files appear whole or not at all; what already
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
  if (isSame && !isRest && jobs.every((job) => published.holds(job.path, keys.fileName(job)))) {
    await pictures.save();
    return { drawn: 0, reused: jobs.length, published: jobs.length, refused: [] };
  }

  assertDistinct(jobs);
  const named = jobs.map((job): NamedJob => ({ job, name: keys.fileName(job) }));
  const there = new Set(named.filter(({ job, name }) => published.holds(job.path, name)));
  const cache = new ImageCache(options.cacheDir);
  const wanted = named.filter((one) => !there.has(one) && !cache.has(one.name));
  const lacking = new Set(wanted.map(({ name }) => name));
  const { drawn, refused, isOutdated } = await drawCurrent(wanted, { cache, pictures }, options);
  const counts = { drawn, reused: jobs.length - lacking.size };
  if (refused.length > 0) return { ...counts, published: 0, refused };
  if (isOutdated) return renderAll(jobs, options);

  const place = { cache, published, outDir: isSame ? published.folder : outDir };
  // Whatever stops this run, the next whole one looks at what lies there.
  if (isSame && own) await published.unsettle(own);
  const due = isSame ? named.filter((one) => !there.has(one)) : named;
  const lost = await publish(due, place);
  // What was drawn in this run, and taken away before it was published, is counted once.
  const again = lost.filter(({ name }) => !lacking.has(name));
  if (lost.length > 0) {
    const second = await drawCurrent(lost, { cache, pictures }, options);
    if (second.refused.length > 0) return { ...counts, published: 0, refused: second.refused };
    if (second.isOutdated) return renderAll(jobs, options);
    const missing = await publish(lost, place);
    if (missing.length > 0) throw new Error(`The cache ${options.cacheDir} loses what is written to it`);
  }
  if (isSame && own) {
    if (complete) await published.clear(new Set(jobs.map(({ path }) => path)), own);
    else await published.tidy(due.map(({ job }) => job.path));
    await published.settle(own, complete);
  }
  await Promise.all([published.save(), pictures.save()]);
  await cache.prune(new Set(named.map(({ name }) => name)), options.cacheLimit);
  return {
    drawn: counts.drawn + again.length,
    reused: counts.reused - again.length,
    published: jobs.length,
    refused: [],
  };
};
