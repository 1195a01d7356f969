// Draws for the benchmark as a worker of the kit does; answers how many bytes a PNG takes instead of writing it.
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { freed } from '../../scripts/rendering/freed.ts';
import { imageBytes, type ImageJob } from '../../scripts/rendering/image-job.ts';

sharp.concurrency(1);
sharp.cache(false);

parentPort?.on('message', (job: ImageJob) => {
  void imageBytes(job).then((bytes) => {
    parentPort?.postMessage({ length: bytes.length });
    freed(bytes);
  });
});
