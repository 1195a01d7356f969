import sharp from 'sharp';
import { badgeFormats, badgeSizes } from '../../src/badges/badge-content.ts';
import { pngLevels } from '../../scripts/rendering/banded-png.ts';
import { imageBytes } from '../../scripts/rendering/image-job.ts';
import { jobOf } from './job.ts';
import type { Holder } from './people.ts';
import { eachFormat, processCpuMs, type Pipeline } from './pipeline.ts';

/** The kit, as a worker draws. */
export const ours: Pipeline = {
  name: 'ours',
  draw: (holder) => eachFormat(badgeFormats, (format) => imageBytes(jobOf(holder, format))),
  cpuMs: processCpuMs,
};

/** Only the encoding of our own finished pixels, by sharp at the level that we compress personal rows with. */
export const encodeOnly = async (people: readonly Holder[]): Promise<Pipeline> => {
  const finished = new Map<string, { data: Buffer; channels: 3 | 4 }>();
  for (const holder of people) {
    for (const format of badgeFormats) {
      const { data, info } = await sharp(await imageBytes(jobOf(holder, format)))
        .raw()
        .toBuffer({ resolveWithObject: true });
      finished.set(`${holder.who} ${format}`, { data, channels: info.channels === 4 ? 4 : 3 });
    }
  }
  return {
    name: 'floor',
    draw: (holder) =>
      eachFormat(badgeFormats, (format) => {
        const pixels = finished.get(`${holder.who} ${format}`);
        if (!pixels) throw new Error(`The pixels of ${holder.who} were not prepared`);
        return sharp(pixels.data, { raw: { ...badgeSizes[format], channels: pixels.channels } })
          .png({ compressionLevel: pngLevels.personal, palette: false })
          .toBuffer();
      }),
    cpuMs: processCpuMs,
  };
};
