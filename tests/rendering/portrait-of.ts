import sharp from 'sharp';
import { squarePortrait, type PortraitSource } from '../../scripts/rendering/portrait-image.ts';
import { largestPortrait, withPortrait, type PortraitSide } from '../../scripts/rendering/portrait-pixels.ts';
import type { Picture } from '../../scripts/rendering/picture.ts';

const who = 'm-7k2q';

/** A copy of a portrait as badges get it: its own memory is given back after use. */
export const portraitOf = (source: PortraitSource, side: PortraitSide): Promise<Picture> =>
  withPortrait(source, { side, who }, (one) => Promise.resolve({ ...one, data: Uint8Array.from(one.data) }));

/**
 * The same part of a picture, brought to a frame by sharp alone, as the PNG that satori takes: nothing is rounded,
 * softened or kept.
 */
export const plainPortraitOf = async (source: PortraitSource, side: number): Promise<string> => {
  const { data, width, height, channels } = await squarePortrait(source, largestPortrait, who);
  const png = await sharp(data, { raw: { width, height, channels } }).resize(side, side).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
};
