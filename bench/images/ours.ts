import { once } from 'node:events';
import sharp, { type Channels } from 'sharp';
import { badgeFormats, badgeSizes } from '../../src/badges/badge-content.ts';
import { compression } from '../../scripts/rendering/deflate.ts';
import { drawingThread } from '../../scripts/rendering/drawing-pool.ts';
import { imageBytes } from '../../scripts/rendering/image-job.ts';
import { jobOf } from './job.ts';
import type { Holder } from './people.ts';
import { eachFormat, processCpuMs, type Pipeline } from './pipeline.ts';

/** The kit, in a thread of its own, as it draws. */
export const ours = (): Pipeline => {
  const thread = drawingThread(new URL('./ours-thread.ts', import.meta.url));
  return {
    name: 'ours',
    draw: (holder) =>
      eachFormat(async (format) => {
        thread.postMessage(jobOf(holder, format));
        const [made] = (await once(thread, 'message')) as [{ readonly length: number }];
        return made;
      }),
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
    for (const format of badgeFormats) {
      const { data, info } = await sharp(await imageBytes(jobOf(holder, format)))
        .raw()
        .toBuffer({ resolveWithObject: true });
      finished.push({ data, raw: { ...badgeSizes[format], channels: info.channels } });
    }
  }
  let next = 0;
  return {
    name: 'floor',
    draw: () =>
      eachFormat(() => {
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
