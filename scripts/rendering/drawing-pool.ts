import { Worker } from 'node:worker_threads';
import { drawTask, type DrawingOutcome, type DrawingTask } from './drawing-task.ts';

/** Below this many images per worker, starting one costs more than it brings. */
const worthAWorker = 12;

const inWorker = (
  queue: DrawingTask[],
  onDone: (task: DrawingTask, outcome: DrawingOutcome) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url));
    let current: DrawingTask | undefined;
    const next = (): void => {
      current = queue.shift();
      if (current) worker.postMessage(current);
      else
        worker.terminate().then(() => {
          resolve();
        }, reject);
    };
    worker.on('message', (outcome: DrawingOutcome) => {
      if (current) onDone(current, outcome);
      next();
    });
    worker.on('error', reject);
    next();
  });

/** Draws all tasks with at most `workers` threads, in this one when there is little to do. */
export const drawTasks = async (
  tasks: readonly DrawingTask[],
  workers: number,
  onDone: (task: DrawingTask, outcome: DrawingOutcome) => void,
): Promise<void> => {
  const count = Math.min(workers, Math.ceil(tasks.length / worthAWorker));
  if (count > 1) {
    const queue = [...tasks];
    await Promise.all(Array.from({ length: count }, () => inWorker(queue, onDone)));
    return;
  }
  for (const task of tasks) onDone(task, await drawTask(task));
};
