import { join } from 'node:path';
import sharp from 'sharp';
import { noise } from './noise.ts';

const drawn = join(import.meta.dirname, '../../src/content/mentors/photos/m-7k2q.png');

/**
 * Writes a photo as a camera takes it: JPEG, 960 x 1200, a face above the middle, grain; the same bytes each time.
 * Gives its file.
 */
export async function cameraPhoto(file: string): Promise<string> {
  const [width, height] = [960, 1200];
  const pixels = await sharp(drawn).resize(width, height).blur(1.2).removeAlpha().raw().toBuffer();
  const next = noise();
  for (let i = 0; i < pixels.length; i += 1)
    pixels[i] = Math.max(0, Math.min(255, (pixels[i] ?? 0) + (next() + next()) * 5));
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toFile(file);
  return file;
}
