import sharp from 'sharp';
import type { Picture } from './picture.ts';

/** What the largest portrait of a badge may weigh, in bytes, so that the whole stays under 400 KB. */
const budget = 255_000;

/** Rows looked at to judge the noise of a photo: every eighth. */
const sample = 8;

/** Bits that each value takes as a difference from the pixel on its left, in steps of `step`: Shannon's entropy. */
const bitsPerValue = ({ data, width, height, channels }: Picture, step: number): number => {
  const counts = new Uint32Array(256);
  let values = 0;
  for (let y = 0; y < height; y += sample) {
    const start = y * width * channels;
    for (let i = start + channels; i < start + width * channels; i += 1) {
      const difference = stepped(data[i] ?? 0, step) - stepped(data[i - channels] ?? 0, step);
      counts[difference & 255] = (counts[difference & 255] ?? 0) + 1;
      values += 1;
    }
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
 * softened first.
 */
export const calmed = async (photo: Picture): Promise<Picture> => {
  const bytes = (step: number): number =>
    (bitsPerValue(photo, step) * photo.width * photo.height * photo.channels) / 8;
  if (bytes(1) <= budget) return photo;
  const step = [2, 4, largestStep].find((one) => bytes(one) <= budget);
  if (step === undefined && !photo.grainy) return calmed(await softened(photo));
  return { ...photo, data: photo.data.map((value) => stepped(value, step ?? largestStep)), grainy: true };
};

const softened = async ({ data, width, height, channels }: Picture): Promise<Picture> => {
  const soft = await sharp(data, { raw: { width, height, channels } }).blur(1).raw().toBuffer();
  return { width, height, channels, data: soft, grainy: true };
};
