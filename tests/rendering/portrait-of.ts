import sharp from 'sharp';
import { squarePortrait, type PortraitSource } from '../../scripts/rendering/portrait-image.ts';
import { withPortrait, type PortraitSizes } from '../../scripts/rendering/portrait-pixels.ts';
import { largePortrait } from '../../src/badges/portrait-frame.ts';
import type { Picture } from '../../scripts/rendering/picture.ts';

const who = 'm-7k2q';

/** A copy of a portrait as badges get it: its own memory is given back after use. */
export const portraitOf = (source: PortraitSource, size: keyof PortraitSizes): Promise<Picture> =>
  withPortrait(source, who, ({ [size]: one }) =>
    Promise.resolve({ ...one, data: Uint8Array.from(one.data) }),
  );

/**
 * The same part of a picture, brought to a frame by sharp alone, as the PNG that satori takes: nothing is rounded,
 * softened or kept.
 */
export const plainPortraitOf = async (source: PortraitSource, side: number): Promise<string> => {
  const { data, width, height, channels } = await squarePortrait(source, largePortrait, who);
  const png = await sharp(data, { raw: { width, height, channels } }).resize(side, side).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
};
