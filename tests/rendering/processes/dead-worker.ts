// A worker that dies whatever it is to draw.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  process.exit(9);
});
