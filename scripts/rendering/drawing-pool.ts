import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { DrawingAnswer, DrawingOutcome, DrawingTask } from './drawing-task.ts';
import { addedFonts } from './font-files.ts';
import { shareOut } from './drawing-order.ts';

/** Below this many images for each worker, starting one costs more than it brings. */
const worthAWorker = 40;

/** Tasks that a worker has at hand: while a portrait is read or a file is written, it draws another. */
const atHand = 3;

/** Young objects are collected often: what they take stays in the cache of the core, and pixels are given back early. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** MB that a thread may hold before all of it is collected: with less, pixels make that happen for each person. */
const collectFrom = '--initial-old-space-size=48';

/** A thread that draws: `entry` reads tasks, gives answers. */
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

/** What a worker that died was drawing, and why it died. */
interface Death {
  readonly tasks: readonly DrawingTask[];
  readonly cause: string;
}

interface Work {
  readonly entry: URL;
  /** The next task, if any is left. */
  readonly take: () => DrawingTask | undefined;
  /** Tasks at hand at most. */
  readonly most: number;
  readonly onDone: OnDone;
}

/** One worker, until no task is left or it dies. */
const live = ({ entry, take, most, onDone }: Work): Promise<Death | undefined> =>
  new Promise((resolve) => {
    const worker = drawingThread(entry);
    const held = new Map<string, DrawingTask>();
    let cause: string | undefined;
    let isOver = false;
    const fill = (): void => {
      while (held.size < most) {
        const task = take();
        if (!task) break;
        held.set(task.file, task);
        worker.postMessage(task);
      }
      if (held.size > 0) return;
      isOver = true;
      void worker.terminate();
    };
    worker.on('message', ({ file, outcome }: DrawingAnswer) => {
      const task = held.get(file);
      held.delete(file);
      if (task) onDone(task, outcome);
      if (cause === undefined && !isOver) fill();
    });
    worker.on('error', (error: unknown) => {
      cause = error instanceof Error ? error.message : String(error);
    });
    // Comes last: what the worker had answered before it died has been told by then.
    worker.on('exit', (code) => {
      resolve(
        isOver
          ? undefined
          : { tasks: [...held.values()], cause: cause ?? `the worker ended with code ${code}` },
      );
    });
    fill();
  });

/** Deaths one after the other, with no image drawn in between, from which it is no image that kills workers. */
const mostDeaths = 8;

/**
 * One worker until no task is left. When it dies another takes its place, and each image that it had at hand is tried
 * once more, alone: one that kills its worker again is named as a fault; the others go on, unless no worker lives.
 */
const work = async (queues: Queues, index: number, entry: URL, onDone: OnDone): Promise<void> => {
  const again: DrawingTask[] = [];
  let deaths = 0;
  for (;;) {
    const last = again.length > 0;
    const take = (): DrawingTask | undefined => (last ? again.shift() : queues.take(index));
    const done: OnDone = (task, outcome) => {
      deaths = 0;
      onDone(task, outcome);
    };
    const death = await live({ entry, take, most: last ? 1 : atHand, onDone: done });
    if (!death && !last) return;
    if (death) deaths += 1;
    if (death && deaths >= mostDeaths) {
      const fault = `every worker dies (${death.cause})`;
      for (const task of [...death.tasks, ...again]) onDone(task, { fault });
      for (let task = queues.take(index); task; task = queues.take(index)) onDone(task, { fault });
      return;
    }
    for (const task of death?.tasks ?? []) {
      const fault = `${task.job.path}: the worker died twice while drawing it (${death?.cause})`;
      if (last) onDone(task, { fault });
      else again.push(task);
    }
  }
};

/** What draws in a thread of its own. */
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
