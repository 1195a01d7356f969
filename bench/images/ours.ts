import { on } from 'node:events';
import sharp, { type Channels } from 'sharp';
import { badgeSizes } from '../../src/badges/badge-content.ts';
import { compression } from '../../scripts/rendering/deflate.ts';
import { drawingThread } from '../../scripts/rendering/drawing-pool.ts';
import { imageBytes } from '../../scripts/rendering/image-job.ts';
import { jobOf } from './job.ts';
import type { Holder } from './people.ts';
import { badgePngs, eachPng, processCpuMs, type Drawn, type Pipeline } from './pipeline.ts';

/** The kit, in a thread of its own, as it draws: the thread has a person's images at hand, and never sleeps between them. */
export const ours = (): Pipeline => {
  const thread = drawingThread(new URL('./ours-thread.ts', import.meta.url));
  return {
    name: 'ours',
    draw: async (holder) => {
      const drawn: Drawn[] = [];
      for (const png of badgePngs) thread.postMessage(jobOf(holder, png));
      for await (const [one] of on(thread, 'message') as AsyncIterable<[Drawn]>) {
        drawn.push(one);
        if (drawn.length === badgePngs.length) break;
      }
      return drawn;
    },
    cpuMs: processCpuMs,
    close: async () => {
      await thread.terminate();
    },
  };
};

/** Only the encoding of our own finished pixels, by sharp at the level that we compress personal rows with. */
export const encodeOnly = async (people: readonly Holder[]): Promise<Pipeline> => {
  const finished: { data: Buffer; raw: { width: number; height: number; channels: Channels } }[] = [];
  for (const holder of people) {
    for (const png of badgePngs) {
      const { data, info } = await sharp(await imageBytes(jobOf(holder, png)))
        .raw()
        .toBuffer({ resolveWithObject: true });
      finished.push({ data, raw: { ...badgeSizes[png.format], channels: info.channels } });
    }
  }
  let next = 0;
  return {
    name: 'floor',
    draw: () =>
      eachPng(() => {
        const pixels = finished[next % finished.length];
        if (!pixels) throw new Error('Nobody’s pixels were prepared');
        next += 1;
        return sharp(pixels.data, { raw: pixels.raw })
          .png({ compressionLevel: compression.personal.level, palette: false })
          .toBuffer();
      }),
    cpuMs: processCpuMs,
  };
};
