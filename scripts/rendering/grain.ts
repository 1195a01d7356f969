import sharp from 'sharp';
import { freed } from './freed.ts';
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

/** Steps of 256 that the noise of a photo is rounded to, the first that is enough: at most half a step away. */
const steps = [1, 2, 4, 8];
/** For what no softening of noise helps: a pattern all over the picture, which hides larger steps too. */
const patternStep = 16;

/** How far each softening reaches, in px: noise is gone after the first ones, the others are for patterns. */
const softenings = [1, 1, 1, 1, 2, 4, 8, 16, 32];
const ofNoise = 4;

/**
 * A photo that a PNG can hold within the budget. Without loss where that is possible; the noise of a camera is
 * rounded otherwise. Noise hides its own steps: a smooth picture, where they would show as bands, is light enough to
 * stay as it is. What is noisier still is softened first, as often as it takes. The photo given is used up.
 */
export const calmed = async (photo: Picture, round = 0): Promise<Picture> => {
  const values = photo.width * photo.height * photo.channels;
  const fits = (step: number): boolean => (bitsPerValue(photo, step) * values) / 8 <= budget;
  const step = [...steps, ...(round < ofNoise ? [] : [patternStep])].find(fits);
  if (step === 1) return photo;
  const reach = softenings[round];
  if (step === undefined && reach !== undefined) return calmed(await softened(photo, reach), round + 1);
  return { ...photo, data: rounded(photo.data, step ?? patternStep) };
};

/** Each of four bytes with its highest bit alone, and without it. */
const highBits = 0x80808080 | 0;

/**
 * In place: the bytes are the photo's only copy, and a megabyte. Four at once: what is left of each below the step is
 * cut, half a step of that is carried on, and what would pass 255 becomes 255.
 */
const rounded = (data: Uint8Array, step: number): Uint8Array => {
  const head = -data.byteOffset & 3;
  const fours = new Int32Array(data.buffer, data.byteOffset + head, (data.length - head) >> 2);
  const half = (step >> 1) * 0x01010101;
  const kept = ((256 - step) * 0x01010101) | 0;
  for (let i = 0; i < fours.length; i += 1) {
    const four = fours[i] ?? 0;
    const low = four & kept;
    const sum = (low & ~highBits) + ((four & half) << 1);
    const over = (low & sum & highBits) >>> 7;
    fours[i] = (sum ^ (low & highBits)) | ((over << 8) - over);
  }
  for (let i = 0; i < head; i += 1) data[i] = stepped(data[i] ?? 0, step);
  for (let i = head + fours.length * 4; i < data.length; i += 1) data[i] = stepped(data[i] ?? 0, step);
  return data;
};

const softened = async ({ data, width, height, channels }: Picture, reach: number): Promise<Picture> => {
  const blurred = await sharp(data, { raw: { width, height, channels } }).blur(reach).raw().toBuffer();
  freed(data);
  return { width, height, channels, data: blurred };
};
