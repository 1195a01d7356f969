import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { DrawingOutcome, DrawingTask } from './drawing-task.ts';
import { addedFonts } from './font-files.ts';
import { shareOut } from './drawing-order.ts';

/** Below this many images for each worker, starting one costs more than it brings. */
const worthAWorker = 40;

/** Times that an image is tried when the worker that draws it dies. */
const tries = 2;

/** Young objects are collected often, so that the pixels that they hold are given back early. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** MB that a thread may hold before all of it is collected: with less, pixels make that happen for each person. */
const collectFrom = '--initial-old-space-size=48';

/** A thread that draws: `entry` reads tasks, answers outcomes. */
export const drawingThread = (entry: URL): Worker => {
  setFlagsFromString(collectFrom);
  return new Worker(entry, { resourceLimits, workerData: addedFonts() });
};

type OnDone = (task: DrawingTask, outcome: DrawingOutcome) => void;

/** The tasks of all workers: each takes its own in order, then the last ones of whoever has most left. */
class Queues {
  readonly #queues: DrawingTask[][];
  constructor(tasks: readonly DrawingTask[], workers: number) {
    this.#queues = shareOut(tasks, workers);
  }

  take(worker: number): DrawingTask | undefined {
    const own = this.#queues[worker]?.shift();
    if (own) return own;
    return this.#queues.toSorted((a, b) => b.length - a.length)[0]?.pop();
  }
}

/**
 * One worker until no task is left. A worker that dies is replaced and its image tried once more, then named as a
 * fault; the others go on.
 */
const work = async (queues: Queues, index: number, entry: URL, onDone: OnDone): Promise<void> => {
  let task = queues.take(index);
  let tried = 0;
  while (task) {
    const failure = await new Promise<string | undefined>((resolve) => {
      const worker = drawingThread(entry);
      const next = (): void => {
        if (task) worker.postMessage(task);
        else
          void worker.terminate().then(() => {
            resolve(undefined);
          });
      };
      worker.on('message', (outcome: DrawingOutcome) => {
        if (task) onDone(task, outcome);
        task = queues.take(index);
        tried = 0;
        next();
      });
      worker.on('error', (error: unknown) => {
        resolve(error instanceof Error ? error.message : String(error));
      });
      worker.on('exit', (code) => {
        resolve(`the worker ended with code ${code}`);
      });
      next();
    });
    if (failure === undefined) return;
    tried += 1;
    if (tried < tries) continue;
    onDone(task, { fault: `${task.job.path}: the worker died twice while drawing it (${failure})` });
    task = queues.take(index);
    tried = 0;
  }
};

/** What draws in a thread of its own: reads tasks, answers outcomes. */
export const drawingWorker = new URL('./drawing-worker.ts', import.meta.url);

/** Draws all tasks with at most `workers` threads, in this one when there is little to do. */
export const drawTasks = async (
  tasks: readonly DrawingTask[],
  { workers, entry = drawingWorker }: { readonly workers: number; readonly entry?: URL | undefined },
  onDone: OnDone,
): Promise<void> => {
  const count = Math.min(workers, Math.ceil(tasks.length / worthAWorker));
  if (count > 1) {
    const queues = new Queues(tasks, count);
    await Promise.all(Array.from({ length: count }, (_, index) => work(queues, index, entry, onDone)));
    return;
  }
  if (tasks.length === 0) return;
  // Loaded only where it draws: fonts and rasterisers take a hundred megabytes.
  const { drawTask } = await import('./drawing-task.ts');
  for (const task of shareOut(tasks, 1).flat()) onDone(task, await drawTask(task));
};
