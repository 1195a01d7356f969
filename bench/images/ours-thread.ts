// Draws for the benchmark as a worker of the kit does; answers how many bytes a PNG takes instead of writing it.
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import type { BadgeFormat } from '../../src/badges/badge-content.ts';
import { freed } from '../../scripts/rendering/freed.ts';
import { imageBytes, type BadgeJob } from '../../scripts/rendering/image-job.ts';

sharp.concurrency(1);
sharp.cache(false);

/** How many bytes the image of a format takes. */
export interface Drawn {
  readonly format: BadgeFormat;
  readonly length: number;
}

parentPort?.on('message', (job: BadgeJob) => {
  void imageBytes(job).then((bytes) => {
    const drawn: Drawn = { format: job.format, length: bytes.length };
    parentPort?.postMessage(drawn);
    freed(bytes);
  });
});
