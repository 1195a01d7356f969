import { availableParallelism } from 'node:os';
import { drawTasks } from './drawing-pool.ts';
import type { ImageCache } from './image-cache.ts';
import type { ImageJob } from './image-job.ts';
import { NotDrawable } from './not-drawable.ts';
import type { PictureHashes } from './picture-hashes.ts';

/** How images are drawn. */
export interface DrawingOptions {
  /** Threads at most; as many as the machine has cores unless told otherwise. */
  readonly workers?: number | undefined;
  /** What draws in a thread, for tests. */
  readonly workerEntry?: URL | undefined;
  /** Called after each image drawn. */
  readonly onProgress?:
    | ((progress: { readonly done: number; readonly total: number; readonly path: string }) => void)
    | undefined;
}

/** An image to draw, and its name in the cache. */
export interface NamedJob {
  readonly job: ImageJob;
  readonly name: string;
}

/** What was drawn into the cache: how many images, and who was refused, each person whose image it would have been. */
interface Drawing {
  readonly drawn: number;
  readonly refused: readonly NotDrawable[];
}

/** Draws into the cache, each image once, whatever jobs ask for it. Throws for a fault of ours. */
const draw = async (
  named: readonly NamedJob[],
  cache: ImageCache,
  options: DrawingOptions,
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
        refused.push(new NotDrawable({ ...outcome.refused, who: one.job.who }));
    } else drawn += 1;
    if (outcome.fault) faults.push(outcome.fault);
    options.onProgress?.({ done, total: tasks.length, path: job.path });
  });
  if (faults.length > 0)
    throw new Error(`${faults.length} images failed for a reason of ours:\n${faults.toSorted().join('\n')}`);
  return { drawn, refused: inOrder(refused) };
};

/**
 * The same for images whose photos may be replaced meanwhile: what was drawn of a photo that is another by now is
 * forgotten, for it is named after the one before. `isOutdated`: whether that was so.
 */
export const drawCurrent = async (
  named: readonly NamedJob[],
  { cache, pictures }: { readonly cache: ImageCache; readonly pictures: PictureHashes },
  options: DrawingOptions,
): Promise<Drawing & { readonly isOutdated: boolean }> => {
  const drawing = await draw(named, cache, options);
  const outdated = named.filter(({ job }) => 'portraitFile' in job && pictures.isOutdated(job.portraitFile));
  await Promise.all(outdated.map(({ name }) => cache.drop(name)));
  return { ...drawing, isOutdated: outdated.length > 0 };
};

/** One refusal per person and cause, whatever the thread that met it first. */
const inOrder = (refused: readonly NotDrawable[]): NotDrawable[] => {
  const distinct = new Map(refused.map((one) => [one.message, one]));
  return [...distinct.values()].toSorted((a, b) => a.message.localeCompare(b.message, 'en'));
};
