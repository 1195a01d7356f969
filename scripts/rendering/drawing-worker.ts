import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { useFonts, type FontFile } from './font-files.ts';
import { drawTask, type DrawingAnswer, type DrawingTask } from './drawing-task.ts';

useFonts(workerData as readonly FontFile[]);

// One thread of libvips per worker: the workers are the parallel part.
sharp.concurrency(1);

parentPort?.on('message', (task: DrawingTask) => {
  void drawTask(task).then((outcome) => {
    const answer: DrawingAnswer = { file: task.file, outcome };
    parentPort?.postMessage(answer);
  });
});
