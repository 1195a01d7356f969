// Draws for the benchmark as a worker of the kit does; answers how many bytes a PNG takes instead of writing it.
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { freed } from '../../scripts/rendering/freed.ts';
import { imageBytes, type BadgeJob } from '../../scripts/rendering/image-job.ts';
import type { Drawn } from './pipeline.ts';

sharp.concurrency(1);
sharp.cache(false);

parentPort?.on('message', (job: BadgeJob) => {
  void imageBytes(job).then((bytes) => {
    const drawn: Drawn = { format: job.format, length: bytes.length };
    parentPort?.postMessage(drawn);
    freed(bytes);
  });
});
