import sharp from 'sharp';
import type { Picture } from './picture.ts';

/** What the largest portrait of a badge may weigh, in bytes, so that the whole stays under 400 KB. */
const budget = 255_000;

/** Rows looked at to judge the noise of a photo: every sixteenth. */
const sample = 16;

/** Bits that each value takes as a difference from the pixel on its left, in steps of `step`: Shannon's entropy. */
const bitsPerValue = ({ data, width, height, channels }: Picture, step: number): number => {
  const table = Uint8Array.from({ length: 256 }, (_, value) => stepped(value, step));
  const counts = new Uint32Array(256);
  let values = 0;
  for (let y = 0; y < height; y += sample) {
    const end = (y + 1) * width * channels;
    for (let i = y * width * channels + channels; i < end; i += 1) {
      const difference = ((table[data[i] ?? 0] ?? 0) - (table[data[i - channels] ?? 0] ?? 0)) & 255;
      counts[difference] = (counts[difference] ?? 0) + 1;
    }
    values += (width - 1) * channels;
  }
  return counts.reduce(
    (bits, count) => (count === 0 ? bits : bits - (count / values) * Math.log2(count / values)),
    0,
  );
};

const stepped = (value: number, step: number): number => Math.min(255, (value + (step >> 1)) & -step);

/** Rounded noise of a photo, at most half of it away from what it was. */
const largestStep = 8;

/**
 * A photo that a PNG can hold within the budget. Without loss where that is possible; the noise of a camera is
 * rounded to steps of 2, 4 or 8 of 256 otherwise, at most half a step from what it was. Noise hides its own steps:
 * a smooth picture, where they would show as bands, is light enough to stay as it is. What is noisier still is
 * softened first. The photo given is used up.
 */
export const calmed = async (photo: Picture): Promise<Picture> => {
  const bytes = (step: number): number =>
    (bitsPerValue(photo, step) * photo.width * photo.height * photo.channels) / 8;
  if (bytes(1) <= budget) return photo;
  const step = [2, 4, largestStep].find((one) => bytes(one) <= budget);
  if (step === undefined && !photo.grainy) return calmed(await softened(photo));
  return { ...photo, data: rounded(photo.data, step ?? largestStep), grainy: true };
};

/** In place: the bytes are the photo's only copy, and a megabyte. */
const rounded = (data: Uint8Array, step: number): Uint8Array => {
  const table = Uint8Array.from({ length: 256 }, (_, value) => stepped(value, step));
  for (let i = 0; i < data.length; i += 1) data[i] = table[data[i] ?? 0] ?? 0;
  return data;
};

const softened = async ({ data, width, height, channels }: Picture): Promise<Picture> => {
  const soft = await sharp(data, { raw: { width, height, channels } }).blur(1).raw().toBuffer();
  return { width, height, channels, data: soft, grainy: true };
};
