// A worker that dies while drawing m-3, each time, and m-5, once.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { drawTask, type DrawingTask } from '../../../scripts/rendering/drawing-task.ts';

parentPort?.on('message', (task: DrawingTask) => {
  if (task.job.who === 'm-3') process.exit(7);
  const trace = `${task.file}.died`;
  if (task.job.who === 'm-5' && !existsSync(trace)) {
    mkdirSync(dirname(trace), { recursive: true });
    writeFileSync(trace, '');
    process.exit(7);
  }
  void drawTask(task).then((outcome) => parentPort?.postMessage({ file: task.file, outcome }));
});
