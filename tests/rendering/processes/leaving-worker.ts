// A worker that dies right after its twentieth answer, while others are under way.
import { parentPort } from 'node:worker_threads';
import { drawTask, type DrawingTask } from '../../../scripts/rendering/drawing-task.ts';

let answers = 0;
parentPort?.on('message', (task: DrawingTask) => {
  void drawTask(task).then((outcome) => {
    parentPort?.postMessage({ file: task.file, outcome });
    answers += 1;
    if (answers === 20) throw new Error('died right after an answer');
  });
});
