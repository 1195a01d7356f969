import { extname } from 'node:path';
import { freed } from './freed.ts';
import { imageBytes, type ImageJob } from './image-job.ts';
import { NotDrawable, type NotDrawableFacts } from './not-drawable.ts';
import { writeWhole } from './whole-file.ts';
import { sealed } from './whole-image.ts';

/** An image to draw into a file of the cache. */
export interface DrawingTask {
  readonly job: ImageJob;
  readonly file: string;
}

/** What came of a task: nothing to say, a picture that must not be drawn, or a fault of ours. */
export interface DrawingOutcome {
  readonly refused?: NotDrawableFacts;
  readonly fault?: string;
}

/** What a worker says when a task is over; `file` tells which. */
export interface DrawingAnswer {
  readonly file: string;
  readonly outcome: DrawingOutcome;
}

/** Draws one image into the cache. Never throws: faults travel between threads as text. */
export const drawTask = async ({ job, file }: DrawingTask): Promise<DrawingOutcome> => {
  try {
    const bytes = await imageBytes(job);
    await writeWhole(file, sealed(bytes, extname(file)));
    freed(bytes);
    return {};
  } catch (error) {
    if (error instanceof NotDrawable) return { refused: error.facts };
    return { fault: `${job.path}: ${error instanceof Error ? error.message : String(error)}` };
  }
};
